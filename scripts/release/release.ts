import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { prepare } from '../dev/prepare.ts';
import { packedFolders, packInto } from '../pack/pack-into.ts';
import { root } from '../process/root.mjs';
import { changesetProgram, nextVersions } from './next-versions.ts';
import { readRepository } from './repository.ts';

/** Builds the packages. */
const build = (): Promise<void> =>
  prepare(
    ['bundle', 'build', ...packedFolders.map((name) => `--filter=./${name}`)],
    new AbortController().signal,
  );

/**
 * Prints what the waiting changesets lead to: the version, the size and the changelog of each package.
 *
 * @returns The exit code.
 */
export async function dryRun(): Promise<number> {
  await build();
  const [versions, tarballs] = [await nextVersions(root), await packInto(join(root, 'packed'))];
  const rows = versions.map(async ({ name, version }, index) => {
    const { size } = await stat(tarballs[index] ?? '');
    return [
      `${name}@${version}`,
      { 'packed, kB': Math.ceil(size / 1000), tag: `${name}@${version}` },
    ] as const;
  });
  console.table(Object.fromEntries(await Promise.all(rows)));
  for (const { name, changelog } of versions) console.log(`\n${'='.repeat(20)} ${name}\n\n${changelog}`);
  const { isPlaceholder, url } = await readRepository(root);
  if (isPlaceholder) {
    console.log(
      `The repository is still a placeholder (${url}): a release needs the real one. See CONTRIBUTING.md.`,
    );
  }
  console.log('Nothing was published, and no changeset was used.');
  return 0;
}

/**
 * Publishes the packages whose version the registry does not have.
 *
 * @returns The exit code.
 */
export async function publish(): Promise<number> {
  const { isPlaceholder } = await readRepository(root);
  if (isPlaceholder) {
    console.error(
      'The manifests name a placeholder as the repository. Set it first: pnpm repository https://…',
    );
    return 1;
  }
  await build();
  const child = spawn(process.execPath, [changesetProgram(root), 'publish'], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
