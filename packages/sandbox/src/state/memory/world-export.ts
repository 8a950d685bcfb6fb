import { type ClockSetting, worldTime } from '../clock.ts';
import { type SnapshotContents, snapshotContents, snapshotOf, statementCount } from './snapshot-contents.ts';
import type { WorldSnapshot } from '../store.ts';

/**
 * The whole state of a world as JSON, to save it in a file and to import it into any sandbox. It contains the keys of tokens and of the clients that were
 * not issued for the world: keep it like a password.
 */
export interface WorldExport {
  readonly format: typeof exportFormat;
  readonly version: typeof exportVersion;
  /** Name of the exported world. */
  readonly world: string;
  /** What the file contains, and why. */
  readonly notice: typeof exportNotice;
  /** Time of the world clock at the export, in ISO 8601; of a snapshot, when the clock is set to it. */
  readonly time: string;
  /** SHA-256 of `contents`, in hexadecimal. */
  readonly digest: string;
  /** The records, by kind. Do not change them: the digest would not match. */
  readonly contents: Readonly<Record<string, unknown>>;
}

/** Identifies an export. */
export const exportFormat = 'litas-world';

/** Version of the format. */
export const exportVersion = 1;

/** Says in the file what it contains. */
export const exportNotice =
  'This file contains keys of clients and tokens, passwords, and messages with codes, so that programs can go on with the imported world. Keep it like a password.';

/** Maximum number of statements of an exported world. */
export const mostExportedStatements = 100_000;

/** Thrown for a value that is not a complete, unchanged export, and for a world that is too large for one. The message says which. */
export class WorldExportError extends Error {
  override readonly name = 'WorldExportError';
}

/**
 * Converts a snapshot to an export.
 *
 * @param realTime - Real time by the store's clock, in milliseconds since 1970.
 * @throws WorldExportError for a world with more than 100,000 statements.
 */
export async function writeExport(snapshot: WorldSnapshot, realTime: number): Promise<WorldExport> {
  const count = statementCount(snapshot);
  if (count > mostExportedStatements) {
    throw new WorldExportError(
      `The world has ${count} statements; an export has at most ${mostExportedStatements}.`,
    );
  }
  const contents = snapshotContents(snapshot);
  return {
    format: exportFormat,
    version: exportVersion,
    notice: exportNotice,
    world: snapshot.world,
    time: new Date(worldTime(contents.values.clock as ClockSetting, realTime)).toISOString(),
    digest: await digestOf(contents),
    contents: contents as unknown as WorldExport['contents'],
  };
}

/**
 * Converts an export to a snapshot.
 *
 * @param value - The parsed JSON.
 * @throws WorldExportError when it is not a complete, unchanged export of a known version.
 */
export async function readExport(value: unknown): Promise<WorldSnapshot> {
  const { format, version, world, digest, contents } = Object(value) as Partial<WorldExport>;
  if (format !== exportFormat || typeof contents !== 'object' || typeof world !== 'string') {
    throw new WorldExportError('The file is not an export of a world.');
  }
  if (version !== exportVersion) {
    throw new WorldExportError(
      `The export has version ${String(version)}; this sandbox reads ${exportVersion}.`,
    );
  }
  if (digest !== (await digestOf(contents))) {
    throw new WorldExportError('The export was changed or is incomplete: its digest does not match.');
  }
  try {
    return snapshotOf(world, contents as unknown as SnapshotContents);
  } catch (error) {
    throw new WorldExportError('The contents of the export cannot be read.', { cause: error });
  }
}

async function digestOf(contents: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(contents));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
