import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';

/** A package as it would be published. */
export interface PackedPackage {
  readonly tarball: Uint8Array<ArrayBuffer>;
  readonly contents: Package;
}

/**
 * Packs a built package.
 *
 * @param folder - Its folder in `packages/`.
 * @throws Error when it has not been built.
 */
export async function pack(folder: string): Promise<PackedPackage> {
  const destination = await mkdtemp(join(tmpdir(), 'litas-pack-'));
  try {
    const cwd = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
    await promisify(execFile)('pnpm', ['pack', '--pack-destination', destination], { cwd });
    const [name = ''] = await readdir(destination);
    const tarball = new Uint8Array(await readFile(join(destination, name)));
    const contents = createPackageFromTarballData(tarball);
    if (!contents.listFiles().some((path) => path.includes('/dist/'))) {
      throw new Error(`packages/${folder} has not been built. Run: pnpm build`);
    }
    return { tarball, contents };
  } finally {
    await rm(destination, { recursive: true });
  }
}
