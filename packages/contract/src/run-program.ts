import { execFile } from 'node:child_process';
import { forSpawn } from '@litas/scripts/for-spawn';
import { compileCache } from './compile-cache.ts';

/** The result of a program. */
export interface Outcome {
  /** Exit code; `undefined` when it was killed or could not be started. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of a program. */
export interface RunOptions {
  readonly cwd: string;
  /** Variables in addition to those of this process. @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed. @default 50_000 */
  readonly timeoutMs?: number;
}

/** Runs a program and waits for its end. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  { cwd, env = {}, timeoutMs: timeout = 50_000 }: RunOptions,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { file, args, shell } = forSpawn(program, parameters);
    const all = { ...process.env, NO_COLOR: '1', ...env };
    const options = { cwd, env: all, timeout, maxBuffer: 50_000_000, shell };
    execFile(file, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ code, stdout, stderr });
    });
  });
}

/**
 * Runs a script in bash, which stops at the first failed command. It reads no start files: without a terminal, bash may take itself
 * for the shell of a remote login and read `.bashrc`.
 */
export const runBash = (script: string, options: RunOptions): Promise<Outcome> =>
  runProgram('bash', ['--norc', '-euc', script], { ...options, env: { ...options.env, BASH_ENV: '' } });

/** Runs a program of this repository with the Node.js of this process. */
export const runNode = (args: readonly string[], options: RunOptions): Promise<Outcome> =>
  runProgram(process.execPath, args, { ...options, env: { ...compileCache, ...options.env } });
