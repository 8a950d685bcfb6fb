/**
 * How a root script is run once the tools are there: by which of them, and with what before its own parameters.
 *
 * @typedef {{ program: 'node' | 'pnpm', parameters: string[] }} Task
 */

const contract = ['-C', 'packages/contract', 'run'];

/** @type {Record<string, Task>} */
const tasks = {
  dev: { program: 'node', parameters: ['scripts/dev.ts'] },
  check: { program: 'node', parameters: ['scripts/check.ts'] },
  pack: { program: 'node', parameters: ['scripts/pack.ts'] },
  prism: { program: 'node', parameters: ['scripts/prism.ts'] },
  verify: { program: 'node', parameters: ['packages/contract/bin/verify.ts'] },
  generate: { program: 'pnpm', parameters: ['exec', 'turbo', 'run', 'generate', '--output-logs=new-only'] },
  contract: { program: 'pnpm', parameters: [...contract, 'contract'] },
  'contract:specmatic': { program: 'pnpm', parameters: [...contract, 'contract:specmatic'] },
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
