import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example } from './examples.ts';
import { type Lockfile, toCommitted, withVersion } from './lockfile.ts';

/**
 * Writes a version of the packages of this repository into the manifest and the lockfile of an example, when it is released.
 *
 * @param names - The packages.
 * @param version - Their version.
 */
export async function nameVersion(
  example: Example,
  names: readonly string[],
  version: string,
): Promise<void> {
  const own = new Set(names);
  const path = join(example.folder, 'package-lock.json');
  const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile;
  await writeFile(path, textOf(toCommitted(lockfile, own, version)));
  await writeFile(join(example.folder, 'package.json'), textOf(withVersion(example.manifest, own, version)));
}

const textOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
