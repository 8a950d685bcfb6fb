import { commandLine } from '../process/command-line.mjs';

/**
 * How a root script is run once the tools are there. `needs` are the packages whose dependencies it needs, where it does not need
 * all; `usage` is what `--help` prints where the program would print its own help; `commandVariable` is the variable that tells
 * the program how it was called.
 *
 * @typedef {{ command: string[], needs?: string[], usage?: () => string, commandVariable?: string }} Task
 */

const contract = ['pnpm', '-C', 'packages/contract', 'run'];
const servers = ['@litas/scripts', '@litas/playground', '@litas/docs'];

/** @type {Record<string, Task>} */
export const tasks = {
  dev: { command: ['node', 'scripts/dev.ts'], needs: servers },
  check: { command: ['node', 'scripts/check.ts'] },
  pack: { command: ['node', 'scripts/pack.ts'] },
  example: { command: ['node', 'scripts/example.ts'] },
  sandbox: {
    command: ['node', 'packages/sandbox/bin/litas-sandbox.js'],
    needs: ['@litas/sandbox'],
    commandVariable: 'LITAS_SANDBOX_COMMAND',
  },
  prism: { command: ['node', 'scripts/prism.ts'], needs: ['@litas/scripts'] },
  litas: {
    command: ['node', 'packages/cli/bin/litas.js'],
    needs: ['@litas/cli'],
    commandVariable: 'LITAS_COMMAND',
  },
  generate: {
    command: ['pnpm', 'exec', 'turbo', 'run', 'generate', '--output-logs=new-only'],
    usage: () => `${commandLine('generate')}

Bundles the description and generates code from it, in each package. What is up to date comes from the cache; ${commandLine('generate', '--force')}
generates all of it anew.`,
  },
  contract: {
    command: [...contract, 'contract'],
    usage: () => `${commandLine('contract', '[file …]')}

Compares client, sandbox, MSW handlers and Prism with the description: operations × checks, with independent validators.
Prints the report, writes it for the docs, and fails when something is not as described. Files are parts of the names of test files;
without any, all of test/matrix, test/operations, test/properties, test/mutations and test/tools are run. Vitest's options are passed on.`,
  },
  'contract:specmatic': {
    command: [...contract, 'contract:specmatic'],
    usage: () => `${commandLine('contract:specmatic')}

Does the same as ${commandLine('contract')}, with Specmatic as another validator: downloads 85 MB the first time, and needs Java 17.`,
  },
  bench: { command: [...contract, 'bench'] },
  pages: {
    command: ['pnpm', 'exec', 'turbo', 'run', 'build', '--filter=@litas/docs', '--output-logs=new-only'],
    usage: () => `${commandLine('pages')}

Builds the documentation with the static workbench into apps/docs/dist, for the path in DOCS_BASE.`,
  },
  newest: {
    command: ['pnpm', 'update', '--recursive', '--latest'],
    usage: () => `${commandLine('newest')}

Updates all dependencies to their newest versions, also incompatible ones, to find out whether the checks pass with them.`,
  },
};
