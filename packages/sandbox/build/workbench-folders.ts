import { fileURLToPath } from 'node:url';

/** The built workbench. */
export const builtFolder = fileURLToPath(new URL('../../../apps/playground/dist/', import.meta.url));

/** The copy that the package publishes. */
export const publishedFolder = fileURLToPath(new URL('../dist/workbench/static/', import.meta.url));

/** How to build the workbench and the package with it. */
export const buildAdvice = 'Build it in the root of the repository: pnpm build --filter=@litas/sandbox';
