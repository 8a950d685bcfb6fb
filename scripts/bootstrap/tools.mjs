import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { root } from '../process/root.mjs';
import { run, setUp, SetupError } from './run.mjs';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { engines, packageManager } = read('package.json');

/** The oldest Node and the major number of the pnpm that fit. */
export const wanted = {
  node: engines.node.replace('>=', ''),
  pnpm: packageManager.replace(/^pnpm@|\..*/g, ''),
};

/**
 * Compares two versions by their numbers.
 *
 * @param {string} version - Such as `24.21.0`.
 * @param {string} oldest - Such as `24.18`.
 * @returns {boolean} Whether `version` is `oldest` or newer.
 */
export const isAtLeast = (version, oldest) => version.localeCompare(oldest, 'en', { numeric: true }) >= 0;

/**
 * Finds the Node and the pnpm to use: those that are there where they fit, others by npm.
 *
 * @returns {Promise<Record<string, string | undefined>>} The environment in whose PATH `node` and `pnpm` are the ones to use.
 * @throws {SetupError} When they can be neither found nor downloaded.
 */
export async function findTools() {
  const hasPnpm = await isPnpmThere();
  const isNewEnough = isAtLeast(process.versions.node, wanted.node);
  const folders = await Promise.all([
    isNewEnough ? dirname(process.execPath) : bring('node', 'Node'),
    hasPnpm ? '' : bring('@pnpm/exe', 'pnpm'),
  ]);
  return environmentWith(folders, isNewEnough ? undefined : process.execPath);
}

/**
 * Returns the environment in which a task runs.
 *
 * @param {string[]} folders - The folders of the programs to use. Empty ones are left out.
 * @param {string} [replaced] - Path of the Node that a newer one replaces. The checks run the packages in it too.
 * @param {Record<string, string | undefined>} [environment] - The environment variables. Default: those of this process.
 * @returns {Record<string, string | undefined>} The environment variables.
 */
export function environmentWith(folders, replaced, environment = process.env) {
  // Programs that look for `node` themselves must find this one before any other. Windows spells the name of PATH as it likes.
  const others = Object.entries(environment).filter(([name]) => name.toUpperCase() !== 'PATH');
  return {
    // A Node that was downloaded trusts its own certificates only, and not those of a proxy that the machine trusts.
    NODE_USE_SYSTEM_CA: '1',
    ...Object.fromEntries(others),
    ...(replaced !== undefined && { LITAS_NODE: replaced }),
    PATH: [...folders, environment.PATH].filter(Boolean).join(delimiter),
  };
}

async function isPnpmThere() {
  // Without these, pnpm or corepack would download the wanted version instead of telling its own.
  const env = { ...process.env, pnpm_config_pm_on_fail: 'ignore', COREPACK_ENABLE_NETWORK: '0' };
  const { code, output } = await run(['pnpm', '--version'], env, { timeout: 10_000 });
  return code === 0 && output.split('.')[0] === wanted.pnpm;
}

/**
 * @typedef {{ version: string, os: string | string[], cpu: string | string[], libc?: string | string[] }} LockedPackage
 */

/**
 * Finds the package that holds a program for a machine.
 *
 * @param {string} prefix - What the package's name begins with.
 * @param {{ platform: string, arch: string, libc: string | undefined }} [machine] - Default: this one.
 * @returns {[string, LockedPackage] | undefined} Its path and its entry in the lockfile; undefined where there is none.
 */
export function lockedPackage(
  prefix,
  machine = { platform: process.platform, arch: process.arch, libc: libc() },
) {
  /** @type {[string, LockedPackage][]} */
  const all = Object.entries(read('scripts/bootstrap/tools/package-lock.json').packages);
  return all.find(
    ([path, entry]) =>
      path.startsWith(`node_modules/${prefix}`) &&
      entry.os.includes(machine.platform) &&
      entry.cpu.includes(machine.arch) &&
      (machine.libc === undefined || (entry.libc || 'glibc').includes(machine.libc)),
  );
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  /** @type {any} */
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/**
 * Downloads a program, once, and checks it against its hash in the lockfile.
 *
 * @param {string} prefix - What its package's name begins with.
 * @param {string} title - Name of the server, for messages.
 * @returns {Promise<string>} The folder of the program.
 */
async function bring(prefix, title) {
  const byHand = `install Node ${wanted.node} or newer and pnpm ${wanted.pnpm} by hand`;
  const found = lockedPackage(prefix);
  if (!found) {
    throw new SetupError(
      `There is no ${title} for ${process.platform} on ${process.arch} in the npm registry: ${byHand}.`,
    );
  }
  const [path, entry] = found;
  const folder = join(root, '.tools', `${basename(path)}@${entry.version}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const work = await mkdtemp(`${folder}-`);
    try {
      // Of the lockfile only this package: as one of many optional ones, npm would leave it out without a word where it fails.
      const dependencies = { [path.replace('node_modules/', '')]: entry.version };
      const lock = {
        lockfileVersion: 3,
        packages: { '': { dependencies }, [path]: { ...entry, optional: false } },
      };
      await writeFile(join(work, 'package.json'), JSON.stringify({ dependencies }));
      await writeFile(join(work, 'package-lock.json'), JSON.stringify(lock));
      await setUp([...npm(), ...installation, '--prefix', work], process.env, {
        progress: `Setting up ${title} ${entry.version} (about 20 s the first time)…`,
        what: `${title} ${entry.version}`,
        byHand: `, or ${byHand}`,
      });
      // A command that runs at the same time may have been faster.
      await rename(work, folder).catch((error) => {
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  return prefix === 'node' ? join(folder, path, 'bin') : join(folder, path);
}

const installation = [
  'ci',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/** The npm that runs this script where there is one, otherwise the one on the PATH. */
const npm = () => {
  const running = process.env.npm_execpath || '';
  return basename(running) === 'npm-cli.js' ? [process.execPath, running] : ['npm'];
};
