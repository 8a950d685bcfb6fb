import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A file of the workbench. */
export interface StaticFile {
  /** Value of `Content-Type`. */
  readonly type: string;
  /** Hash of the bytes, for `ETag`. */
  readonly hash: string;
}

/** List of the files of the built workbench. */
export interface Manifest {
  /** Paths of the screens, such as `/explorer`. */
  readonly screens: readonly string[];
  /** The files by path, such as `/assets/index-OPjoN06-.css`. The page itself is not one of them. */
  readonly files: Readonly<Record<string, StaticFile>>;
}

/** The codings in which files are served. Where a browser takes several, the first one is served. */
export const codings = ['gzip', 'identity'] as const;

/** A content coding. */
export type Coding = (typeof codings)[number];

/** The built workbench. */
export interface WorkbenchFiles {
  readonly screens: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** The page, with `LITAS_NONCE` where its nonce belongs. */
  readonly page: string;
  /** Reads a listed file in a coding. */
  readonly read: (path: string, coding: Coding) => Promise<Uint8Array>;
}

/**
 * Opens the built workbench. Only listed files can be read, so a path cannot lead out of the folder.
 *
 * @param folder - The folder with its manifest.
 * @returns The workbench; `undefined` if it is not there.
 */
export function openWorkbench(folder: string): WorkbenchFiles | undefined {
  const texts = readTexts(folder);
  if (!texts) return undefined;
  const manifest = JSON.parse(texts.manifest) as Manifest;
  return {
    screens: new Set(manifest.screens),
    files: new Map(Object.entries(manifest.files)),
    page: texts.page,
    read: async (path, coding) => {
      const packed = await readFile(join(folder, `${path}.gz`));
      // Rare: browsers take at least gzip. The package is smaller without the uncompressed files.
      if (coding === 'gzip') return packed;
      const { gunzip } = await import('node:zlib');
      return promisify(gunzip)(packed);
    },
  };
}

function readTexts(folder: string): { manifest: string; page: string } | undefined {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  try {
    return { manifest: read('manifest.json'), page: read('index.html') };
  } catch (error) {
    // In a clone, a build can be removing the folder at this moment.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
