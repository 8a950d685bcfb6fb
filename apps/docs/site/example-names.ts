import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The examples: names of folders in `examples/`. */
export const exampleNames: readonly string[] = globSync('examples/*/README.md', {
  cwd: fileURLToPath(new URL('../../../', import.meta.url)),
})
  .map((path) => posix.basename(posix.dirname(path)))
  .toSorted();
