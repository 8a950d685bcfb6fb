import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { whenParentEnds } from '../process/parent.mjs';
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
 * @param {import('./tasks.mjs').Task} task - What to run.
 * @param {string[]} options - What follows its own parameters.
 * @returns {Promise<number>} The task's exit code; 128 and the signal's number where a signal ended it.
 */
export function runTask({ node, env }, { program, parameters }, options) {
  return new Promise((resolve, reject) => {
    const command = program === 'node' ? node : program;
    // Windows starts pnpm.cmd only through its shell.
    const shell = process.platform === 'win32' && program !== 'node';
    const child = spawn(command, [...parameters, ...options], { env, cwd: root, shell, stdio: 'inherit' });
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    const endWatch = whenParentEnds(() => child.kill('SIGTERM'), { script: 'bootstrap.mjs' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      endWatch();
      resolve(signal === null ? code || 0 : 128 + constants.signals[signal]);
    });
  });
}
