import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../bin/litas-sandbox.js', import.meta.url));

/** A running command. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  /** What it has written to its standard output so far. */
  stdout(): string;
  /** What it has written to its standard error so far. */
  stderr(): string;
  /** Waits for its end, and returns the exit code. */
  ended(): Promise<number | null>;
}

/** Starts the command from its source. */
export const startCli = (...args: readonly string[]): Running => start('pipe', args);

/** Starts the command from its source, and lets it write its standard output into a file. */
export function startCliInto(path: string, ...args: readonly string[]): Running {
  const file = openSync(path, 'w');
  const running = start(file, args);
  closeSync(file);
  return running;
}

function start(output: 'pipe' | number, args: readonly string[]): Running {
  const child: ChildProcess = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', output, 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
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

/** Waits for the line with the address of the sandbox, and returns its URL. */
export async function urlOf({ child, stdout }: Running): Promise<string> {
  while (!stdout().includes('\n') && child.stdout) await once(child.stdout, 'data');
  return /http:\S+/.exec(stdout())?.[0] ?? '';
}
