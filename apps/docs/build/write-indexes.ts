import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { isBackground } from './pages/formats.ts';
import { isGenerated } from './reference/prune.ts';

/**
 * Adds search indexes for pages that matter less: the reference, and pages about the project and the controls. The search of the site merges
 * them with its own, with less weight.
 *
 * @param site - Folder of the built site with the reference in it.
 * @throws Error if Pagefind fails.
 */
export async function writeIndexes(site: string): Promise<void> {
  const reference = globSync('reference/{interfaces,types,functions,classes,variables}/*.html', {
    cwd: site,
  }).filter(isSearched);
  const background = globSync('**/index.html', { cwd: site }).filter((path) => isBackground(dirname(path)));
  await writeIndex(site, reference, '.col-content', 'reference/pagefind');
  await writeIndex(site, background, 'main', 'project/pagefind');
  await close();
}

/** Types of single operations, and the interface with a property for each, repeat the operations' pages. */
function isSearched(path: string): boolean {
  const name = basename(path, '.html').split('.').at(-1) ?? '';
  return name !== 'Overrides' && !isGenerated({ name });
}

async function writeIndex(
  site: string,
  paths: readonly string[],
  rootSelector: string,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector });
  if (!index) throw new Error(errors.join('\n'));
  for (const path of paths) {
    const url = `/${path.replace(/(?<=\/)index\.html$/, '')}`;
    await index.addHTMLFile({ url, content: await readFile(join(site, path), 'utf8') });
  }
  await index.writeFiles({ outputPath: join(site, folder) });
}
