import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { whenParentsEnd } from './parents.mjs';
import { root } from './wanted.mjs';

/**
 * A terminal's Ctrl-C reaches the task directly too; tasks take two in a moment as one.
 *
 * @type {NodeJS.Signals[]}
 */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a task in the foreground: it has the terminal, signals reach it, and its exit code is passed on.
 *
 * @param {{ node: string, env: Record<string, string | undefined> }} tools - The Node to run it with, and its environment.
 * @param {string[]} parameters - The script and its arguments.
 * @returns {Promise<number>} The task's exit code; 128 and the signal's number where a signal ended it.
 */
export function runTask({ node, env }, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, parameters, { env, cwd: root, stdio: 'inherit' });
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    const endWatch = whenParentsEnd(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      endWatch();
      resolve(signal === null ? code || 0 : 128 + constants.signals[signal]);
    });
  });
}
