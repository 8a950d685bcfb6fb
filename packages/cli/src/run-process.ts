import { homedir } from 'node:os';
import { run } from './run.ts';
import { exitCodes } from './terminal/command-error.ts';
import type { Context } from './terminal/context.ts';

/** Runs the command line of this process, and sets its exit code. */
export async function runProcess(): Promise<void> {
  const args = process.argv.slice(2);
  endWithOutput();
  const stopping = new AbortController();
  // The sandbox has its own way to stop.
  if (args[0] !== 'sandbox') {
    const stop = (): void => {
      // The second time at once.
      if (stopping.signal.aborted) process.exit(exitCodes.stopped);
      stopping.abort();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  }
  const context: Context = {
    environment: process.env,
    input: process.stdin,
    output: process.stdout,
    messages: process.stderr,
    signal: stopping.signal,
    fetch: (input, init) => globalThis.fetch(input, init),
    home: homedir(),
    now: Date.now,
    openBrowser: async (url) => (await import('./login/open-browser.ts')).openBrowser(url),
  };
  process.exitCode = await run(args, context);
  // A terminal that was read keeps the process alive.
  process.stdin.unref?.();
}

/** Ends the process without an error when the reader of its output has closed it, as after `| head`. */
function endWithOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit();
      if (stream !== process.stderr) process.stderr.write(`Cannot write the output: ${message}\n`);
      process.exit(exitCodes.unexpected);
    });
  }
}
