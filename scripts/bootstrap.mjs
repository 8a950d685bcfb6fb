/**
 * What `npm start`, `npm test` and the other root scripts run: finds or fetches the Node and the pnpm this workspace asks for,
 * installs the dependencies, and runs a task with them. Plain JavaScript without dependencies, so that any Node can read it.
 */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { installDependencies } from './bootstrap/dependencies.mjs';
import { runTask } from './bootstrap/run-task.mjs';
import { SetupError } from './bootstrap/setup-error.mjs';
import { findTask, taskNames } from './bootstrap/tasks.mjs';
import { findTools } from './bootstrap/tools.mjs';
import { isAtLeast, readWanted } from './bootstrap/wanted.mjs';
import { commandLine, runner, runnerVariable } from './process/command-line.mjs';

endWithOutput();

/** The oldest Node that can fetch the right one. */
const oldestNode = '20';

async function run() {
  const [name = '', ...options] = process.argv.slice(2);
  const task = findTask(name);
  if (!task) {
    throw new SetupError(
      `Say what to run: npm start, npm test, or npm run with one of ${taskNames.join(', ')}.`,
    );
  }
  if (!isAtLeast(process.versions.node, oldestNode)) {
    throw new SetupError(
      `Node ${process.versions.node} is too old to set this project up: install Node ${oldestNode} or newer (https://nodejs.org) and run the command again.`,
    );
  }
  if (task.usage && options.some((option) => option === '--help' || option === '-h')) {
    console.log(task.usage());
    return 0;
  }
  const tools = await findTools(readWanted());
  await installDependencies(tools);
  return runTask(withCommand(tools, task, name), task, options);
}

/**
 * Tells the task how it was called, for its help.
 *
 * @param {{ node: string, env: Record<string, string | undefined> }} tools - The tools.
 * @param {import('./bootstrap/tasks.mjs').Task} task - The task.
 * @param {string} name - Its name.
 * @returns {{ node: string, env: Record<string, string | undefined> }} The tools, with more in their environment.
 */
function withCommand({ node, env }, { commandVariable }, name) {
  const options = commandVariable ? { [commandVariable]: commandLine(name, ' ').trimEnd() } : {};
  return { node, env: { ...env, [runnerVariable]: runner(), ...options } };
}

async function main() {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = error instanceof SetupError ? error.exitCode : 1;
  }
}

// Not a top-level await: that would be a syntax error, not a sentence, on a very old Node.
void main();
