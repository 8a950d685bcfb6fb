import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Example } from './examples.ts';
import { neededTarballs, npm } from './install-example.ts';
import { type Lockfile, type Tarball, toCommitted, withTarballs } from './lockfile.ts';

/**
 * Writes the lockfile of an example. Packages of the registry keep the versions of the present lockfile, as far as the manifest allows.
 *
 * @param tarballs - All packed packages.
 */
export async function writeLockfile(example: Example, tarballs: readonly Tarball[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-lock-'));
  const needed = neededTarballs(example, tarballs);
  const path = join(example.folder, 'package-lock.json');
  try {
    const manifest = withTarballs(example.manifest, needed);
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    for (const tarball of needed) await copyFile(tarball.path, join(folder, basename(tarball.path)));
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present !== undefined) await writeFile(join(folder, 'package-lock.json'), withoutOwn(present));
    await npm(['install', '--package-lock-only', '--ignore-scripts'], folder);
    const written = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as Lockfile;
    const committed = toCommitted(written, new Set(tarballs.map(({ name }) => name)), versionIn(example));
    await writeFile(path, `${JSON.stringify(committed, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Removes the packages of this repository, so that npm reads their tarballs anew. */
function withoutOwn(text: string): string {
  const lockfile = JSON.parse(text) as Lockfile;
  const others = Object.entries(lockfile.packages).filter(
    ([path]) => path !== '' && !path.includes('@litas/'),
  );
  return JSON.stringify({ ...lockfile, packages: Object.fromEntries(others) });
}

/** The version of the packages of this repository that an example names. */
function versionIn({ name, manifest }: Example): string {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([each]) => each.startsWith('@litas/'))
    .map(([, range]) => range);
  const [range = '', ...others] = new Set(ranges);
  if (!/^\^\d+\.\d+\.\d+$/.test(range) || others.length > 0) {
    throw new Error(`examples/${name}/package.json: name every package of Litas with the same ^version.`);
  }
  return range.slice(1);
}
