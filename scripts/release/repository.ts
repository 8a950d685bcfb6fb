import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { packedFolders } from '../pack/pack-into.ts';

/** The repository of the packages. The manifest at the root is the only place in which it is written by hand. */
export interface Repository {
  /** URL of the page, such as `https://github.com/owner/litas`. */
  readonly url: string;
  /** Whether the owner is not decided. */
  readonly isPlaceholder: boolean;
}

interface Manifest {
  readonly [field: string]: unknown;
  readonly repository?: { readonly url?: string };
}

const read = async (root: string, folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** Reads the repository from the manifest at the root. */
export async function readRepository(root: string): Promise<Repository> {
  const { repository } = await read(root, '.');
  const url = (repository?.url ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
  return { url, isPlaceholder: url.includes('/OWNER/') };
}

/** Returns the fields that a published manifest has from the repository. */
export const fieldsFor = (url: string, folder: string) => ({
  homepage: `${url}/tree/main/${folder}#readme`,
  bugs: `${url}/issues`,
  repository: { type: 'git', url: `git+${url}.git`, directory: folder },
});

/**
 * Writes the repository into the manifest at the root and those of the published packages.
 *
 * @param root - The checkout.
 * @param url - URL of the page.
 * @returns Paths of the manifests.
 */
export async function writeRepository(root: string, url: string): Promise<string[]> {
  const folders = ['.', ...packedFolders];
  for (const folder of folders) {
    const manifest = await read(root, folder);
    const fields =
      folder === '.' ? { repository: { type: 'git', url: `git+${url}.git` } } : fieldsFor(url, folder);
    // The fields stand behind the license.
    const entries = Object.entries(manifest).filter(([name]) => !Object.hasOwn(fields, name));
    const place = entries.findIndex(([name]) => name === 'license') + 1;
    const all = entries.toSpliced(place, 0, ...Object.entries(fields));
    await writeFile(
      join(root, folder, 'package.json'),
      `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`,
    );
  }
  return folders.map((folder) => posix.join(folder, 'package.json'));
}
