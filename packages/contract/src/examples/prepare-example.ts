import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Example, findExample, readExamples } from '@litas/scripts/examples';
import { copySources, installationKey, installExample, readTarballs } from '@litas/scripts/install-example';
import type { Consumer } from '../packed/consumer.ts';
import { packAll } from '../packed/pack.ts';

/** Packed packages in a folder. */
type Tarballs = Awaited<ReturnType<typeof readTarballs>>;

/** Writes the packed packages into a folder and reads their manifests. */
export async function writeTarballs(folder: string): Promise<Tarballs> {
  const paths = [...(await packAll()).values()].map(async ({ path, tarball }) => {
    const copy = join(folder, basename(path));
    await writeFile(copy, tarball);
    return copy;
  });
  return readTarballs(await Promise.all(paths));
}

/** Where installations are kept, by a hash of everything that decides what is installed. */
const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'litas', 'examples');

/** Days after which an installation that was not used is removed. */
const keptDays = 3;

/**
 * Copies an example to a folder outside of the repository, as a user would, and installs the packed packages.
 *
 * @param name - Folder in `examples/`.
 * @param tarballs - The packed packages.
 * @param cached - Whether to use an installation of the same packages from an earlier run.
 * @throws InstallError when npm fails, or when the lockfile is out of date.
 */
export async function prepareExample(name: string, tarballs: Tarballs, cached: boolean): Promise<Consumer> {
  const example = findExample(await readExamples(), name);
  const folder = await realpath(await mkdtemp(join(tmpdir(), `litas-${name}-`)));
  const consumer = { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
  try {
    if (cached) await linkInstallation(example, folder, tarballs);
    else await installExample(example, folder, tarballs);
    await copySources(example, folder);
    return consumer;
  } catch (error) {
    await consumer[Symbol.asyncDispose]();
    throw error;
  }
}

async function linkInstallation(example: Example, folder: string, tarballs: Tarballs): Promise<void> {
  const installed = join(cache, `${example.name}-${await installationKey(example, tarballs)}`);
  if (!(await stat(installed).catch(() => undefined))) {
    await mkdir(cache, { recursive: true });
    const staging = await mkdtemp(join(cache, '.new-'));
    await installExample(example, staging, tarballs);
    // Another run may have installed the same in the meantime.
    await rename(staging, installed).catch(() => rm(staging, { recursive: true }));
    await removeUnused();
  }
  const now = new Date();
  await utimes(installed, now, now);
  await symlink(join(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(installed, file), join(folder, file));
  }
}

async function removeUnused(): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 3600_000;
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < oldest) await rm(join(cache, name), { recursive: true, force: true });
  }
}
