import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { runProgram } from '../run-program.ts';

/** A package as it would be published. */
export interface PackedPackage {
  readonly tarball: Uint8Array<ArrayBuffer>;
  readonly contents: Package;
}

const packed = new Map<string, Promise<PackedPackage>>();

/**
 * Packs a built package, once for all who ask.
 *
 * @param folder - Its folder in `packages/`.
 * @throws Error when it has not been built.
 */
export function pack(folder: string): Promise<PackedPackage> {
  const known = packed.get(folder) ?? packAnew(folder);
  packed.set(folder, known);
  return known;
}

async function packAnew(folder: string): Promise<PackedPackage> {
  const destination = await mkdtemp(join(tmpdir(), 'litas-pack-'));
  try {
    const cwd = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
    const outcome = await runProgram('pnpm', ['pack', '--pack-destination', destination], { cwd });
    const [name] = await readdir(destination);
    if (outcome.code !== 0 || name === undefined) {
      throw new Error(`pnpm cannot pack packages/${folder}: ${outcome.stdout}${outcome.stderr}`);
    }
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
