import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packedFolders } from '../pack/pack-into.ts';
import { readableChangelog } from './readable-changelog.ts';

const run = promisify(execFile);

/** A package with its next version. */
export interface NextVersion {
  readonly name: string;
  /** Folder, from the root. */
  readonly folder: string;
  readonly version: string;
  /** The whole changelog. */
  readonly changelog: string;
}

/**
 * Determines the next version and the changelog of each package from the waiting changesets. The changesets are used in a copy of the
 * manifests, so that the checkout stays as it is. Without changesets, the versions are the present ones.
 *
 * @param root - The checkout.
 */
export async function nextVersions(root: string): Promise<NextVersion[]> {
  const copy = await mkdtemp(join(tmpdir(), 'litas-release-'));
  try {
    await copyManifests(root, copy);
    await run('git', ['init', '--quiet'], { cwd: copy });
    // Without a changeset, as after the pull request of a release, the program fails.
    if (await hasChangesets(copy))
      await run(process.execPath, [changesetProgram(root), 'version'], { cwd: copy });
    return await Promise.all(packedFolders.map((folder) => readVersion(copy, folder)));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const hasChangesets = async (root: string): Promise<boolean> =>
  (await readdir(join(root, '.changeset'))).some((name) => name.endsWith('.md'));

/** Returns the program of changesets. */
export const changesetProgram = (root: string): string => join(root, 'node_modules/@changesets/cli/bin.js');

async function copyManifests(root: string, copy: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '*package.json', '*CHANGELOG.md'], { cwd: root });
  for (const path of [...stdout.trim().split('\n'), 'pnpm-workspace.yaml', 'pnpm-lock.yaml']) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(root, path), join(copy, path));
  }
  await cp(join(root, '.changeset'), join(copy, '.changeset'), { recursive: true });
  // Not the whole folder: what runs pnpm in the copy, such as a formatter, lets it install there, and that would change the checkout.
  await mkdir(join(copy, 'node_modules'));
  await symlink(join(root, 'node_modules/@changesets'), join(copy, 'node_modules/@changesets'), 'junction');
}

async function readVersion(copy: string, folder: string): Promise<NextVersion> {
  const manifest = JSON.parse(await readFile(join(copy, folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const changelog = await readFile(join(copy, folder, 'CHANGELOG.md'), 'utf8').catch(() => '');
  return { name: manifest.name, version: manifest.version, folder, changelog: readableChangelog(changelog) };
}

/** Reads the names and the versions of the published packages of a checkout. They all have the same version. */
export async function publishedVersions(root: string): Promise<ReadonlyMap<string, string>> {
  const versions = packedFolders.map((folder) => readVersion(root, folder));
  return new Map((await Promise.all(versions)).map(({ name, version }) => [name, version]));
}

/** Rewrites the changelogs of a checkout, after `changeset version` has added to them. */
export async function rewriteChangelogs(root: string): Promise<void> {
  for (const folder of packedFolders) {
    const path = join(root, folder, 'CHANGELOG.md');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) await writeFile(path, readableChangelog(text));
  }
}
