import { sizeOf } from '../budget.ts';
import { type Definition, definitions } from '../collections.ts';
import { worldTime } from '../clock.ts';
import { MemorySnapshot } from './memory-snapshot.ts';
import { kinds, mapKinds, type WorldContents } from './memory-world.ts';
import { Template } from './template.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { ScheduledStatementRecord, StatementRecord } from '../statement-record.ts';
import type { WorldSnapshot } from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';

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

type Fields = Record<string, unknown>;

interface WrittenContents {
  readonly records: Readonly<Record<string, readonly Fields[]>>;
  readonly values: Readonly<Record<keyof WorldValues, unknown>>;
  readonly statements: Readonly<Record<string, readonly Fields[]>>;
}

/**
 * Converts a snapshot to an export.
 *
 * @param realTime - Real time by the store's clock, in milliseconds since 1970.
 * @throws WorldExportError for a world with more than 100,000 statements.
 */
export async function writeExport(snapshot: WorldSnapshot, realTime: number): Promise<WorldExport> {
  if (!(snapshot instanceof MemorySnapshot)) throw new TypeError('snapshot: must be one of this sandbox.');
  const { records, values, statements } = snapshot.contentsFor(snapshot.world);
  const rows = [...statements.indexes].map(([id, index]) => [id, [...index.rows()]] as const);
  const count = rows.reduce((sum, [, its]) => sum + its.length, 0);
  if (count > mostExportedStatements) {
    throw new WorldExportError(
      `The world has ${count} statements; an export has at most ${mostExportedStatements}.`,
    );
  }
  const contents: WrittenContents = {
    records: mapKinds((kind) => records[kind].map((row) => written(kind, row as Fields))),
    values: { ...values, scheduledStatements: values.scheduledStatements.map(withText) },
    statements: Object.fromEntries(rows.map(([id, its]) => [id, its.map(withText)])),
  };
  return {
    format: exportFormat,
    version: exportVersion,
    notice: exportNotice,
    world: snapshot.world,
    time: new Date(worldTime(values.clock, realTime)).toISOString(),
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
    return toSnapshot(world, contents as unknown as WrittenContents);
  } catch (error) {
    throw new WorldExportError('The contents of the export cannot be read.', { cause: error });
  }
}

function toSnapshot(world: string, { records, values, statements }: WrittenContents): MemorySnapshot {
  const rows = Object.entries(statements).map(([id, its]) => [Number(id), its.map(statementOf)] as const);
  const bytes = rows.flatMap(([, its]) => its).reduce((sum, row) => sum + sizeOf(row), 0);
  const template = new Template({ ...emptySeed, statements: new Map(rows) }, bytes);
  const read: WorldContents = {
    records: mapKinds((kind) => (records[kind] ?? []).map((row) => recordOf(kind, row))),
    values: {
      ...(values as unknown as WorldValues),
      scheduledStatements: (values.scheduledStatements as Fields[]).map(
        (row) => withAmounts(row, ['amount']) as unknown as ScheduledStatementRecord,
      ),
    },
    statements: { template, indexes: template.statements, added: [] },
  };
  const recordBytes = kinds.flatMap((kind) => read.records[kind]).reduce((sum, row) => sum + sizeOf(row), 0);
  return new MemorySnapshot(world, bytes + recordBytes, read);
}

/** The base of an imported world: only statements. Its records come from the export. */
const emptySeed: WorldSeed = {
  clients: [],
  users: [],
  wallets: [],
  balances: [],
  reservations: [],
  pendingPayments: [],
  cards: [],
  statements: new Map(),
  rates: [],
  sequences: [],
  projects: [],
  contactBooks: [],
  clock: { ahead: 0 },
  seed: 1,
};

const definitionOf = (kind: keyof RecordKinds): Definition<object, string | number, string> =>
  definitions[kind] as unknown as Definition<object, string | number, string>;

/** Returns a record for JSON: amounts as text, bytes in Base64. */
function written(kind: keyof RecordKinds, row: Fields): Fields {
  if (kind === 'fileContents') return { ...row, bytes: toBase64(row['bytes'] as Uint8Array) };
  const { amounts = [] } = definitionOf(kind);
  return { ...row, ...Object.fromEntries(amounts.map((name) => [name, String(row[name])])) };
}

function recordOf(kind: keyof RecordKinds, row: Fields): object {
  if (kind === 'fileContents') return { ...row, bytes: fromBase64(String(row['bytes'])) };
  return withAmounts(row, definitionOf(kind).amounts ?? []);
}

const withText = (row: StatementRecord | ScheduledStatementRecord): Fields => ({
  ...row,
  amount: String(row.amount),
});

const withAmounts = (row: Fields, amounts: readonly string[]): Fields => ({
  ...row,
  ...Object.fromEntries(amounts.map((name) => [name, BigInt(String(row[name]))])),
});

const statementOf = (row: Fields): StatementRecord =>
  withAmounts(row, ['amount']) as unknown as StatementRecord;

async function digestOf(contents: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(contents));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
