import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A server that runs as a process of its own. */
export interface StartedProgram {
  /** What it has printed so far. */
  output(): { readonly stdout: string; readonly stderr: string };
  /** Waits for its first line and returns the URL in it; an empty text when the process ended before. */
  url(): Promise<string>;
  /** Sends SIGTERM and waits for its end. */
  stop(): Promise<[code: number | null, signal: NodeJS.Signals | null]>;
}

/** Starts a program. It is killed with all its children when the test ends. */
export function startProgram(program: string, args: readonly string[], cwd: string): StartedProgram {
  const child = spawn(program, args, { cwd, detached: true });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close') as ReturnType<StartedProgram['stop']>;
  const signalAll = (signal: NodeJS.Signals): void => {
    // The group is gone when all of its processes have ended.
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), signal);
  };
  onTestFinished(() => signalAll('SIGKILL'));
  return {
    output: () => ({ stdout, stderr }),
    url: async () => {
      while (!stdout.includes('\n') && child.exitCode === null)
        await Promise.race([once(child.stdout, 'data'), ended]);
      return /http:\S+/.exec(stdout)?.[0] ?? '';
    },
    stop: () => {
      signalAll('SIGTERM');
      return ended;
    },
  };
}
