import { commandLine } from '../process/command-line.mjs';

/**
 * How a root script is run once the tools are there: by which of them, and with what before its own parameters. `usage` is what
 * `--help` prints where the program behind the script would print its own help; `commandVariable` is the variable that tells the
 * program how it was called.
 *
 * @typedef {{ program: 'node' | 'pnpm', parameters: string[], usage?: () => string, commandVariable?: string }} Task
 */

const contract = ['-C', 'packages/contract', 'run'];

/** @type {Record<string, Task>} */
const tasks = {
  dev: { program: 'node', parameters: ['scripts/dev.ts'] },
  check: { program: 'node', parameters: ['scripts/check.ts'] },
  pack: { program: 'node', parameters: ['scripts/pack.ts'] },
  sandbox: {
    program: 'node',
    parameters: ['packages/sandbox/bin/litas-sandbox.js'],
    commandVariable: 'LITAS_SANDBOX_COMMAND',
  },
  prism: { program: 'node', parameters: ['scripts/prism.ts'] },
  verify: { program: 'node', parameters: ['packages/contract/bin/verify.ts'] },
  generate: {
    program: 'pnpm',
    parameters: ['exec', 'turbo', 'run', 'generate', '--output-logs=new-only'],
    usage: () => `${commandLine('generate')}

Bundles the description and generates code from it, in each package. What is up to date comes from the cache; ${commandLine('generate', '--force')}
generates all of it anew.`,
  },
  contract: {
    program: 'pnpm',
    parameters: [...contract, 'contract'],
    usage: () => `${commandLine('contract', '[file …]')}

Compares client, sandbox, MSW handlers and Prism with the description: operations × checks, judged by validators that are not ours.
Prints the report, writes it for the docs, and fails when something is not as described. Files are parts of the names of test files;
without any, all of test/matrix, test/operations, test/properties, test/mutations and test/tools are run. Vitest's options are passed on.`,
  },
  'contract:specmatic': {
    program: 'pnpm',
    parameters: [...contract, 'contract:specmatic'],
    usage: () => `${commandLine('contract:specmatic')}

Does the same as ${commandLine('contract')}, with Specmatic as one more judge: fetches 85 MB at the first time, and needs Java 17.`,
  },
  bench: { program: 'pnpm', parameters: [...contract, 'bench'] },
};

/** The names of all tasks. */
export const taskNames = Object.keys(tasks);

/**
 * Finds a task.
 *
 * @param {string} [name] - Its name.
 * @returns {Task | undefined} The task; undefined where there is none of that name.
 */
export const findTask = (name = '') => (taskNames.includes(name) ? tasks[name] : undefined);
