import { delimiter, dirname } from 'node:path';
import process from 'node:process';
import { findNpm, nodePackage } from './npm.mjs';
import { isOffline, lastLines, runQuietly } from './run-quietly.mjs';
import { SetupError } from './setup-error.mjs';
import { isAtLeast, root, short } from './wanted.mjs';

/**
 * Finds the Node and the pnpm to use: those on the PATH where they fit, others through npm.
 *
 * @param {{ node: string, oldestNode: string, pnpm: string }} wanted - What the workspace asks for.
 * @returns {Promise<{ node: string, env: Record<string, string | undefined> }>} The path of Node, and the environment in which
 *   `node` and `pnpm` are the ones to use.
 * @throws {SetupError} When they can be neither found nor fetched.
 */
export async function findTools(wanted) {
  const nodeFits = isAtLeast(process.versions.node, wanted.oldestNode);
  const pnpmFits = await isOnPath(wanted.pnpm);
  if (nodeFits && pnpmFits) return { node: process.execPath, env: process.env };

  const missing = [
    ...(nodeFits
      ? []
      : [
          {
            name: `Node ${short(wanted.node)}`,
            spec: `${nodePackage(process.platform, process.arch)}@${wanted.node}`,
          },
        ]),
    ...(pnpmFits ? [] : [{ name: `pnpm ${short(wanted.pnpm)}`, spec: `pnpm@${wanted.pnpm}` }]),
  ];
  return fetchTools(missing, wanted);
}

/**
 * Looks for a pnpm that fits: it has the wanted major number and is not older.
 *
 * @param {string} version - The wanted version.
 * @returns {Promise<boolean>} Whether there is one on the PATH.
 */
async function isOnPath(version) {
  // Without these, pnpm or corepack would fetch the wanted version instead of telling its own.
  const env = {
    ...process.env,
    pnpm_config_pm_on_fail: 'ignore',
    npm_config_manage_package_manager_versions: 'false',
    COREPACK_ENABLE_NETWORK: '0',
  };
  const { code, output } = await runQuietly('pnpm', ['--version'], { env, cwd: root, timeout: 10_000 });
  const found = output.trim();
  return code === 0 && found.split('.')[0] === version.split('.')[0] && isAtLeast(found, version);
}

/**
 * Fetches tools through npm, which keeps them in its cache.
 *
 * @param {{ name: string, spec: string }[]} missing - Their names for people and for npm.
 * @param {{ oldestNode: string, pnpm: string }} wanted - What could be installed by hand instead.
 * @returns {Promise<{ node: string, env: Record<string, string | undefined> }>} As `findTools`.
 * @throws {SetupError} When they cannot be fetched.
 */
async function fetchTools(missing, wanted) {
  const npm = await findNpm();
  const names = missing.map(({ name }) => name).join(' and ');
  const { code, output, errors } = await runQuietly(
    npm.command,
    [
      ...npm.parameters,
      'exec',
      '--yes',
      '--prefer-offline',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
      // pnpm's install script puts the program in the place of a placeholder; newer npm runs it only when allowed.
      '--allow-scripts=pnpm',
      ...missing.map(({ spec }) => `--package=${spec}`),
      '--',
      'node',
      'scripts/bootstrap/report-tools.mjs',
    ],
    { env: process.env, cwd: root, progress: `Setting up ${names} (about 20 s the first time)…` },
  );
  if (code === 0) {
    const { node, path } = JSON.parse(output.trim().split('\n').pop() || '');
    // Programs that look for `node` themselves must find this one before any other.
    return { node, env: withPath([dirname(node), path].join(delimiter)) };
  }
  const byHand = `install Node ${short(wanted.oldestNode)} or newer and pnpm ${short(wanted.pnpm)} by hand`;
  if (isOffline(errors)) {
    throw new SetupError(
      `The npm registry cannot be reached, so ${names} could not be set up: connect to the network and run the command again, or ${byHand}.`,
    );
  }
  throw new SetupError(
    `npm could not set up ${names}: mend what it says above and run the command again, or ${byHand}.`,
    { details: lastLines(errors) },
  );
}

/**
 * The environment with another PATH, whose name Windows spells as it likes.
 *
 * @param {string} path - The PATH.
 * @returns {Record<string, string | undefined>} The environment.
 */
function withPath(path) {
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH');
  return { ...Object.fromEntries(others), PATH: path };
}
