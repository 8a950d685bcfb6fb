import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../bin/litas-sandbox.js', import.meta.url));

/** The command, running. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  /** What came on the standard output so far. */
  stdout(): string;
  /** What came on the standard error so far. */
  stderr(): string;
  /** Waits for the end, and gives the exit code. */
  ended(): Promise<number | null>;
}

/** Starts the command from its source. */
export function startCli(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const end = once(child, 'close');
  const ended = async (): Promise<number | null> => {
    await end;
    return child.exitCode;
  };
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended();
    },
  };
}

/** Waits for the line that says where the sandbox is, and gives the URL. */
export async function urlOf({ child, stdout }: Running): Promise<string> {
  while (!stdout().includes('\n') && child.stdout) await once(child.stdout, 'data');
  return /http:\S+/.exec(stdout())?.[0] ?? '';
}
