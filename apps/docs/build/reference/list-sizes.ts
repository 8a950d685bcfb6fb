import { globSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the pages of the reference by size, the largest first, as `reference/sizes.txt`.
 *
 * @param site - Folder of the built site with the reference in it.
 */
export async function listSizes(site: string): Promise<void> {
  const folder = join(site, 'reference');
  const lines = globSync('**/*.html', { cwd: folder })
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .toSorted((one, other) => other.bytes - one.bytes || one.path.localeCompare(other.path))
    .map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`);
  await writeFile(join(folder, 'sizes.txt'), `${lines.join('\n')}\n`);
}
