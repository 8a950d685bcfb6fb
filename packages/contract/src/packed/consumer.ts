import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Package } from '@arethetypeswrong/core';

/** A project that has installed packages, in a folder of its own. */
export interface Consumer extends AsyncDisposable {
  readonly folder: string;
}

/** The contents of the folder of a consumer. */
export interface ConsumerOptions {
  /** Packages as they are published. */
  readonly packages: readonly Package[];
  /** Names of other packages: optional peers and dependencies. @default none */
  readonly peers?: readonly string[];
  /** Folders in `node_modules` of peers that are installed under another name, by their own name. @default none */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Folders of other packages by name, relative to `packages/`. @default none */
  readonly links?: Readonly<Record<string, string>>;
  /** Folder in `packages/` from which the other packages are taken. @default 'client' */
  readonly peersOf?: string;
  /** The manifest. @default that of a project of ES modules */
  readonly manifest?: string;
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Installs packages into a new folder and writes the files of a program. */
export async function installed({
  packages,
  peers = [],
  aliases = {},
  peersOf = 'client',
  links = {},
  manifest = '{ "type": "module" }',
  files,
}: ConsumerOptions): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-consumer-')));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const contents of packages) {
    for (const path of contents.listFiles()) await write(path.slice(1), contents.readFile(path));
  }
  const ofPeers = peers.map((name) => [name, `${peersOf}/node_modules/${aliases[name] ?? name}`] as const);
  for (const [name, from] of [...ofPeers, ...Object.entries(links)]) {
    const target = fileURLToPath(new URL(`../../../${from}`, import.meta.url));
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    // A junction, which Windows permits everyone. Other systems take no notice.
    await symlink(await realpath(target), join(folder, 'node_modules', name), 'junction');
  }
  await write('package.json', manifest);
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
