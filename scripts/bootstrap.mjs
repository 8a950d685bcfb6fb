/**
 * What `npm start`, `npm test` and the other root scripts run: finds or downloads the Node and the pnpm this workspace asks for,
 * installs the dependencies, and runs a task with them. Plain JavaScript without dependencies, so that any Node can read it.
 */
import { endWithOutput } from './process/end-with-output.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run, setUp, SetupError } from './bootstrap/run.mjs';
import { tasks } from './bootstrap/tasks.mjs';
import { findTools, isAtLeast } from './bootstrap/tools.mjs';
import { commandLine, runner, runnerVariable } from './process/command-line.mjs';
import { root } from './process/root.mjs';

endWithOutput();

/** The oldest Node that can bring the right one. */
const oldestNode = '18';

async function main() {
  const [name = '', ...options] = process.argv.slice(2);
  if (!isAtLeast(process.versions.node, oldestNode)) {
    throw new SetupError(
      `Node ${process.versions.node} is too old to set this project up: install Node ${oldestNode} or newer (https://nodejs.org) and run the command again.`,
    );
  }
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    throw new SetupError(
      `Say what to run: npm start, npm test, or npm run with one of ${Object.keys(tasks).join(', ')}.`,
    );
  }
  if (task.usage && options.some((option) => option === '--help' || option === '-h')) {
    console.log(task.usage());
    return 0;
  }
  const env = await findTools();
  await installDependencies(env, task.needs);
  const { code = 1 } = await run([...task.command, ...options], {
    ...env,
    [runnerVariable]: runner(),
    ...(task.commandVariable && { [task.commandVariable]: commandLine(name, ' ').trimEnd() }),
  });
  return code;
}

/**
 * Installs the dependencies where they are missing or stale; a moment's work where they are not.
 *
 * @param {Record<string, string | undefined>} env - The environment in whose PATH `pnpm` is the one to use.
 * @param {string[]} [packages] - The packages that are needed, with those they depend on. Default: all.
 */
async function installDependencies(env, packages = []) {
  const firstTime = existsSync(join(root, 'node_modules')) ? '' : ' (about 30 s the first time)';
  await setUp(
    [
      'pnpm',
      'install',
      '--frozen-lockfile',
      ...packages.map((name) => `--filter-prod=${name}...`),
      // npm must not ask a question, because its output is not shown.
      '--config.confirm-modules-purge=false',
      // pnpm's own patience makes a lost network look like ten minutes of work.
      '--config.fetch-retries=1',
      '--config.fetch-retry-mintimeout=1000',
    ],
    env,
    { progress: `Installing dependencies${firstTime}…`, what: 'the dependencies' },
  );
}

async function end() {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}

// Not a top-level await: that would be a syntax error, not a sentence, on a very old Node.
void end();
