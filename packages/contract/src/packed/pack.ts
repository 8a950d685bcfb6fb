import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { commandLine } from '@litas/scripts/command-line';
import { packedFolders, packInto } from '@litas/scripts/pack';

/** Folders of all published packages, relative to `packages/`. */
export const publishedPackages: readonly string[] = packedFolders.map((folder) =>
  posix.relative('packages', folder),
);

/** The part of a manifest that tests read. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package as it is published. */
export interface PackedPackage {
  /** Path of its tarball. */
  readonly path: string;
  readonly tarball: Uint8Array<ArrayBuffer>;
  readonly contents: Package;
  readonly manifest: PackedManifest;
  /** Paths of its files, relative to its folder. */
  readonly files: readonly string[];
}

let packing: Promise<ReadonlyMap<string, PackedPackage>> | undefined;

/**
 * Packs all built packages, once for all tests of a process.
 *
 * @returns The packages by folder, beginning at `packages/`.
 * @throws Error when one of them has not been built.
 */
export function packAll(): Promise<ReadonlyMap<string, PackedPackage>> {
  packing ??= packAnew();
  return packing;
}

/**
 * Packs a built package, together with the others.
 *
 * @param folder - Its folder, beginning at `packages/`.
 * @throws Error when it has not been built.
 */
export async function pack(folder: string): Promise<PackedPackage> {
  const packed = (await packAll()).get(folder);
  if (!packed) throw new Error(`packages/${folder} is not published.`);
  return packed;
}

async function packAnew(): Promise<Map<string, PackedPackage>> {
  const destination = await mkdtemp(join(tmpdir(), 'litas-pack-'));
  try {
    const paths = await packInto(destination);
    const packages = paths.map(async (path, index) => {
      const folder = publishedPackages[index] ?? '';
      return [folder, { path, ...(await readPacked(folder, path)) }] as const;
    });
    return new Map(await Promise.all(packages));
  } finally {
    await rm(destination, { recursive: true });
  }
}

async function readPacked(folder: string, path: string): Promise<Omit<PackedPackage, 'path'>> {
  const tarball = new Uint8Array(await readFile(path));
  const contents = createPackageFromTarballData(tarball);
  const root = `/node_modules/${contents.packageName}/`;
  const files = contents.listFiles().map((file) => file.slice(root.length));
  if (!files.some((file) => file.startsWith('dist/'))) {
    throw new Error(`packages/${folder} has not been built. Run: ${commandLine('pack')}`);
  }
  const manifest = JSON.parse(contents.readFile(`${root}package.json`)) as PackedManifest;
  return { tarball, contents, manifest, files };
}
