import { sizeOf } from '../budget.ts';
import { type Definition, definitions } from '../collections.ts';
import { MemorySnapshot } from './memory-snapshot.ts';
import { kinds, mapKinds, type WorldContents } from './memory-world.ts';
import { Template } from './template.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { ScheduledStatementRecord, StatementRecord } from '../statement-record.ts';
import type { WorldSnapshot } from '../store.ts';
import { emptySeed } from '../world-seed.ts';

/** The state of a world as JSON: amounts are text, bytes are Base64. */
export interface SnapshotContents {
  /** The records by kind. */
  readonly records: Readonly<Record<keyof RecordKinds, readonly Fields[]>>;
  /** What a world has one of, such as its clock. */
  readonly values: Readonly<Record<keyof WorldValues, unknown>>;
  /** The statements by the id of their wallet, oldest first. */
  readonly statements: Readonly<Record<string, readonly Fields[]>>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the contents of a snapshot, as JSON.
 *
 * @param snapshot - A snapshot of any store.
 * @throws TypeError for an object that is not a snapshot.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { MemoryStore, snapshotContents, snapshotOf } from '@litas/sandbox/store';
 *
 * const store = new MemoryStore();
 * createSandbox({ store });
 * await store.open('shop');
 * const text = JSON.stringify(snapshotContents(await store.snapshot('shop')));
 * await store.restore('shop', snapshotOf('shop', JSON.parse(text)));
 */
export function snapshotContents(snapshot: WorldSnapshot): SnapshotContents {
  const { records, values, statements } = contentsOf(snapshot);
  return {
    records: mapKinds((kind) => records[kind].map((row) => written(kind, row as Fields))),
    values: { ...values, scheduledStatements: values.scheduledStatements.map(withText) },
    statements: Object.fromEntries(
      Array.from(statements.indexes, ([id, index]) => [id, Array.from(index.rows(), withText)]),
    ),
  };
}

/** Returns the number of statements in a snapshot. */
export function statementCount(snapshot: WorldSnapshot): number {
  const indexes = [...contentsOf(snapshot).statements.indexes.values()];
  return indexes.reduce((count, { length }) => count + length, 0);
}

function contentsOf(snapshot: WorldSnapshot): WorldContents {
  if (!(snapshot instanceof MemorySnapshot)) throw new TypeError('snapshot: must be one of a sandbox.');
  return snapshot.contentsFor(snapshot.world);
}

/**
 * Creates a snapshot, for a store that keeps the contents of snapshots itself.
 *
 * @param world - Name of the captured world.
 * @param contents - What {@link snapshotContents} returned. Kinds of records that are missing have none.
 */
export function snapshotOf(world: string, { records, values, statements }: SnapshotContents): WorldSnapshot {
  const rows = Object.entries(statements).map(([id, its]) => [Number(id), its.map(statementOf)] as const);
  const bytes = rows.flatMap(([, its]) => its).reduce((sum, row) => sum + sizeOf(row), 0);
  // Its records come from the export.
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

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
