import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names the files that are in only one of two folders, or differ. */
export async function differences(left: string, right: string): Promise<string[]> {
  const [leftNames, rightNames] = await Promise.all([namesIn(left), namesIn(right)]);
  const names = [...new Set([...leftNames, ...rightNames])].toSorted();
  const same = await Promise.all(
    names.map(async (name) => (await textOf(left, name)) === (await textOf(right, name))),
  );
  return names.filter((_, index) => !same[index]);
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

const textOf = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), 'utf8').catch(() => undefined);
