import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { runProgram } from '../run-program.ts';
import { commandLine } from '@litas/scripts/command-line';

/** Folders of all published packages, beginning at `packages/`. */
export const publishedPackages = ['../openapi', 'client', 'sandbox', 'msw'] as const;

/** The part of a manifest that tests read. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package as it would be published. */
export interface PackedPackage {
  readonly tarball: Uint8Array<ArrayBuffer>;
  readonly contents: Package;
  readonly manifest: PackedManifest;
  /** Paths of its files, beginning at its own folder. */
  readonly files: readonly string[];
}

const packed = new Map<string, Promise<PackedPackage>>();

/**
 * Packs a built package, once for all who ask.
 *
 * @param folder - Its folder, beginning at `packages/`.
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
    const root = `/node_modules/${contents.packageName}/`;
    const files = contents.listFiles().map((path) => path.slice(root.length));
    if (!files.some((path) => path.startsWith('dist/'))) {
      throw new Error(`packages/${folder} has not been built. Run: ${commandLine('pack')}`);
    }
    const manifest = JSON.parse(contents.readFile(`${root}package.json`)) as PackedManifest;
    return { tarball, contents, manifest, files };
  } finally {
    await rm(destination, { recursive: true });
  }
}
