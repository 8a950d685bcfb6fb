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
  /** Folder in `packages/` from which the other packages are taken. @default 'client' */
  readonly peersOf?: string;
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Installs packages into a new folder and writes the files of a program. */
export async function installed({
  packages,
  peers = [],
  aliases = {},
  peersOf = 'client',
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
  for (const name of peers) {
    const from = `../../../${peersOf}/node_modules/${aliases[name] ?? name}`;
    const target = fileURLToPath(new URL(from, import.meta.url));
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(await realpath(target), join(folder, 'node_modules', name));
  }
  await write('package.json', '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
