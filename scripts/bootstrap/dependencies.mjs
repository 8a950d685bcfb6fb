import { isOffline, lastLines, runQuietly } from './run-quietly.mjs';
import { SetupError } from './setup-error.mjs';
import { root } from './wanted.mjs';

const installation = [
  'install',
  // There is nobody to ask: the output is not shown.
  '--config.confirm-modules-purge=false',
  // pnpm's own patience makes a lost network look like ten minutes of work.
  '--config.fetch-retries=1',
  '--config.fetch-retry-mintimeout=1000',
];

/**
 * Installs the dependencies where they are missing or stale; a moment's work where they are not.
 *
 * @param {{ env: Record<string, string | undefined> }} tools - The environment in which `pnpm` is the one to use.
 * @throws {SetupError} When they cannot be installed.
 */
export async function installDependencies({ env }) {
  const { code, output, errors } = await runQuietly('pnpm', installation, {
    env,
    cwd: root,
    progress: 'Installing dependencies (about 30 s the first time)…',
  });
  if (code === 0) return;
  if (isOffline(output + errors)) {
    throw new SetupError(
      'The npm registry cannot be reached, so the dependencies could not be installed: connect to the network and run the command again.',
    );
  }
  throw new SetupError(
    'pnpm could not install the dependencies: mend what it says above and run the command again.',
    { details: lastLines(output + errors) },
  );
}
