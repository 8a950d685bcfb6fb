import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { commandLine } from '../process/command-line.mjs';
import { forSpawn } from '../process/for-spawn.mjs';
import type { Example } from './examples.ts';
import { type Lockfile, StaleLockfile, type Tarball, toInstalled, withTarballs } from './lockfile.ts';

const run = promisify(execFile);

/** Thrown when npm cannot install the dependencies of an example. */
export class InstallError extends Error {
  override readonly name = 'InstallError';
}

/** Reads the manifests of tarballs. */
export async function readTarballs(paths: readonly string[]): Promise<Tarball[]> {
  return Promise.all(
    paths.map(async (path) => {
      const { stdout } = await run('tar', ['-xOf', path, 'package/package.json']);
      const { name, version, dependencies } = JSON.parse(stdout) as Partial<Tarball>;
      return { name: name ?? '', version: version ?? '', dependencies: dependencies ?? {}, path };
    }),
  );
}

/** The tarballs that an example needs, directly or by way of others. */
export function neededTarballs({ manifest }: Example, tarballs: readonly Tarball[]): Tarball[] {
  const names = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  let size = 0;
  while (size !== names.size) {
    size = names.size;
    for (const { name, dependencies } of tarballs) {
      if (names.has(name)) for (const other of Object.keys(dependencies)) names.add(other);
    }
  }
  return tarballs.filter(({ name }) => names.has(name));
}

/** Returns a hash of everything that decides what is installed. */
export async function installationKey(example: Example, tarballs: readonly Tarball[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  const files = [join(example.folder, 'package.json'), join(example.folder, 'package-lock.json')];
  for (const path of [...files, ...neededTarballs(example, tarballs).map((each) => each.path)]) {
    const bytes = await readFile(path).catch(() => '');
    hash.update(`${basename(path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 20);
}

/**
 * Reads the lockfile of an example, with tarballs in place of the packages of the registry.
 *
 * @param needed - The tarballs that the example needs.
 * @throws InstallError when the lockfile is out of date.
 */
export async function readLockfile(example: Example, needed: readonly Tarball[]): Promise<Lockfile> {
  const text = await readFile(join(example.folder, 'package-lock.json'), 'utf8').catch(() => undefined);
  try {
    if (text === undefined) throw new StaleLockfile('There is no lockfile.');
    return toInstalled(JSON.parse(text) as Lockfile, needed);
  } catch (error) {
    if (!(error instanceof StaleLockfile)) throw error;
    throw new InstallError(
      `examples/${example.name}/package-lock.json: ${error.message} Run: ${commandLine('example', `${example.name} --lock`)}`,
    );
  }
}

/**
 * Installs what an example needs: the tarballs in place of the packages of the registry, and the others as they are locked.
 *
 * @param folder - Where to put the manifest, the lockfile and `node_modules`.
 * @param tarballs - All packed packages.
 * @throws InstallError when the lockfile is out of date, or when npm fails.
 */
export async function installExample(
  example: Example,
  folder: string,
  tarballs: readonly Tarball[],
): Promise<void> {
  const needed = neededTarballs(example, tarballs);
  const lockfile = await readLockfile(example, needed);
  await mkdir(folder, { recursive: true });
  const manifest = withTarballs(example.manifest, needed);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockfile, null, 2));
  for (const { path } of needed) await copyFile(path, join(folder, basename(path)));
  const install = ['ci', '--ignore-scripts'];
  await npm([...install, '--prefer-offline'], folder).catch((error: unknown) => {
    // Without addresses in the lockfile, npm looks versions up, and its cache does not know new ones.
    if (!/\bETARGET\b/.test(String(error))) throw error;
    return npm(install, folder);
  });
  for (const { path } of needed) await rm(join(folder, basename(path)));
}

/** Runs npm quietly. */
export async function npm(parameters: readonly string[], cwd: string): Promise<void> {
  try {
    const program = forSpawn('npm', [...parameters, '--no-audit', '--no-fund']);
    await run(program.file, program.args, { cwd, shell: program.shell, maxBuffer: 50_000_000 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new InstallError(`${stdout}${stderr}`.trim() || String(error));
  }
}

/** Names of folders that an installation or a build creates. */
const created = new Set(['node_modules', 'dist', '.next', '.wrangler', 'test-results', '__pycache__']);

/** Copies the sources of an example, without its manifest and lockfile, and without what was installed or built. */
export async function copySources({ folder }: Example, target: string): Promise<void> {
  const skipped = new Set([join(folder, 'package.json'), join(folder, 'package-lock.json')]);
  await cp(folder, target, {
    recursive: true,
    filter: (path) => !created.has(basename(path)) && !skipped.has(path),
  });
}
