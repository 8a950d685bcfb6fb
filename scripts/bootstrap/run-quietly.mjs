import { spawn } from 'node:child_process';
import process from 'node:process';
import { SetupError } from './setup-error.mjs';

/** How long a step may take before it says what it does, in milliseconds. */
const patience = 1500;

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs one step of the set-up quietly. A signal stops the step, and with it the whole command.
 *
 * @param {string} command - The program.
 * @param {string[]} parameters - Its arguments.
 * @param {{ env: Record<string, string | undefined>, cwd: string, progress?: string, timeout?: number }} options - `progress` is
 *   printed when the step takes longer than a moment; `timeout` is in milliseconds.
 * @returns {Promise<{ code: number | undefined, output: string, errors: string }>} The exit code, undefined where the program
 *   could not be started, and what it wrote.
 */
export function runQuietly(command, parameters, { env, cwd, progress, timeout }) {
  return new Promise((resolve, reject) => {
    // Windows starts npm.cmd and pnpm.cmd only through its shell.
    const shell = process.platform === 'win32' && command !== process.execPath;
    const child = spawn(command, parameters, { env, cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const written = { output: '', errors: '' };
    child.stdout.on('data', (chunk) => {
      written.output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      written.errors += chunk;
    });

    const timer = setTimeout(() => progress && console.error(progress), patience);
    // Not spawn's own timeout: that one stays armed where the program could not be started.
    const limit = timeout === undefined ? undefined : setTimeout(() => child.kill(), timeout);
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      end();
      reject(new SetupError('Stopped.', { exitCode: 130 }));
    };
    const end = () => {
      clearTimeout(timer);
      clearTimeout(limit);
      for (const signal of signals) process.removeListener(signal, stop);
    };
    for (const signal of signals) process.once(signal, stop);
    child.once('error', () => {
      end();
      resolve({ code: undefined, ...written });
    });
    child.once('close', (code) => {
      end();
      resolve({ code: code === null ? 1 : code, ...written });
    });
  });
}

/**
 * Tells a lost connection from other failures of npm and pnpm.
 *
 * @param {string} text - What npm or pnpm wrote.
 * @returns {boolean} Whether the registry could not be reached.
 */
export const isOffline = (text) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|META_FETCH_FAIL|dns error|error sending request|connection refused/i.test(
    text,
  );

/**
 * Keeps the end of a long output.
 *
 * @param {string} text - What a program wrote.
 * @returns {string} Its last 20 lines.
 */
export const lastLines = (text) => text.trim().split('\n').slice(-20).join('\n');
