import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { configFolder } from './run-litas.ts';

const program = fileURLToPath(new URL('../../bin/litas.js', import.meta.url));

/** A command in a process of its own. */
export interface RunningLitas extends AsyncDisposable {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits for its end, and returns the exit code. */
  ended(): Promise<number | null>;
}

/** Starts a command from its sources. */
export async function startLitas(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningLitas> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NO_COLOR: '1', LITAS_CONFIG_DIR: await configFolder(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
