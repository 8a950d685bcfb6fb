import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { forSpawn } from '../process/for-spawn.mjs';
import { whenParentEnds } from '../process/parent.mjs';
import { root } from '../process/root.mjs';

/** A failure of the set-up. Its message says what to do. */
export class SetupError extends Error {}

/** How long a step may take before its progress line is printed, in milliseconds. */
const patience = 1500;

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. A signal that this process gets, and the end of its parent, end the program.
 *
 * @param {string[]} command - The program and its arguments.
 * @param {Record<string, string | undefined>} env - Its environment, in whose PATH it is looked for.
 * @param {{ progress?: string, timeout?: number }} [quietly] - Collects the output instead of printing it. `progress` is printed
 *   when the step takes longer than a moment; `timeout` is in milliseconds.
 * @returns {Promise<{ code: number | undefined, output: string, stopped: boolean }>} The exit code: 128 and the signal's number where
 *   a signal ended it, undefined where it could not be started. `stopped` tells whether this process got a signal.
 */
export function run([program = '', ...parameters], env, quietly) {
  return new Promise((resolve) => {
    const { file, args, shell } = forSpawn(program, parameters);
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = quietly ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(file, args, { env, cwd: root, shell, stdio });
    let output = '';
    let stopped = false;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    const timers = [
      ...(quietly?.progress ? [setTimeout(console.error, patience, quietly.progress)] : []),
      ...(quietly?.timeout ? [setTimeout(() => child.kill(), quietly.timeout)] : []),
    ];
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, stop);
    const endWatch = whenParentEnds(() => stop('SIGTERM'));
    const end = (/** @type {number | undefined} */ code) => {
      timers.forEach(clearTimeout);
      endWatch();
      for (const signal of signals) process.off(signal, stop);
      resolve({ code, output, stopped });
    };
    child.once('error', () => end(undefined));
    child.once('close', (code, signal) => end(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

/**
 * Runs a step of the set-up quietly.
 *
 * @param {string[]} command - The program and its arguments.
 * @param {Record<string, string | undefined>} env - Its environment.
 * @param {{ progress: string, what: string, byHand?: string }} texts - The progress line, what is set up, and what could be done instead.
 * @throws {SetupError} When it fails.
 */
export async function setUp(command, env, { progress, what, byHand = '' }) {
  const { code, output, stopped } = await run(command, env, { progress });
  if (code === 0) return;
  if (stopped) process.exit(code);
  if (code === undefined) {
    throw new SetupError(
      `${command[0]} was not found: install Node with npm (https://nodejs.org) and run the command again.`,
    );
  }
  const reason = isOffline.test(output)
    ? `The npm registry cannot be reached, so ${what} could not be set up: connect to the network and run the command again${byHand}.`
    : `${output.trim().split('\n').slice(-20).join('\n')}\n\nSetting up ${what} failed: mend what is said above and run the command again${byHand}.`;
  throw new SetupError(reason);
}

const isOffline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|META_FETCH_FAIL|dns error|error sending request|connection refused/i;
