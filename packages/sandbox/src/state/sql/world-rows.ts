import type { Insertable, Transaction } from 'kysely';
import { sizeOf } from '../budget.ts';
import type { Change } from '../memory/change-log.ts';
import type { Entry } from '../memory/memory-collection.ts';
import type { AddedStatement } from '../memory/memory-statements.ts';
import { kinds, type MemoryWorld } from '../memory/memory-world.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { FileContentRecord } from '../user-records.ts';
import type { Database, Schema } from './schema.ts';
import {
  definitionOf,
  readRecord,
  readStatement,
  readValue,
  valueNames,
  writeRecord,
  writeStatement,
  writeValue,
} from './texts.ts';

type Rows<Table extends keyof Schema> = Insertable<Schema[Table]>[];

/** Number of rows in one SQL statement: databases limit its parameters. */
const rowsAtOnce = 500;

/** Loads the contents of a world. */
export async function loadWorld(database: Database, worldId: number, world: MemoryWorld): Promise<void> {
  const records = await database
    .selectFrom('records')
    .selectAll()
    .where('world_id', '=', worldId)
    .orderBy('place')
    .execute();
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  for (const kind of kinds) {
    world.load(
      kind,
      (byKind.get(kind) ?? []).map(({ place, value, content }) => ({
        place: place,
        row: withContent(readRecord(kind, value), content),
      })),
    );
  }
  for (const name of valueNames) {
    const [row] = byKind.get(name) ?? [];
    if (row) world.loadValue(name, readValue(name, row.value));
  }
  const statements = await database
    .selectFrom('statements')
    .select(['wallet_id', 'value'])
    .where('world_id', '=', worldId)
    .orderBy('place')
    .execute();
  world.statements.load(
    statements.map(({ wallet_id: walletId, value }): AddedStatement => ({
      walletId: walletId,
      row: readStatement(value),
    })),
  );
}

const withContent = (row: object, content: Uint8Array | null): object =>
  content === null ? row : { ...row, bytes: new Uint8Array(content) };

/** Saves the changes of a transaction. */
export async function saveChanges(
  transaction: Transaction<Schema>,
  worldId: number,
  world: MemoryWorld,
  changes: readonly Change[],
): Promise<void> {
  const records = new Map<string, Rows<'records'>[number]>();
  const deleted = new Map<string, { readonly kind: keyof RecordKinds; readonly key: string }>();
  const secrets: Rows<'secrets'> = [];
  const statements: Rows<'statements'> = [];
  for (const { part, key } of new Map(
    changes.map((change) => [`${change.part} ${change.key}`, change]),
  ).values()) {
    if (part === 'statements') {
      const added = world.statements.addedAt(Number(key));
      if (added) statements.push(statementRow(worldId, Number(key), added));
    } else if (key === undefined) {
      records.set(part, valueRow(worldId, world, part as keyof WorldValues));
    } else {
      const kind = part as keyof RecordKinds;
      const entry = world.entryOf(kind, key);
      if (entry) records.set(`${kind} ${key}`, recordRow(worldId, kind, entry));
      if (!entry || definitionOf(kind).secretsOf) deleted.set(`${kind} ${key}`, { kind, key: String(key) });
      if (entry) secrets.push(...secretRows(worldId, kind, entry));
    }
  }
  for (const [name, { kind, key }] of deleted) {
    if (!records.has(name)) {
      await transaction
        .deleteFrom('records')
        .where('world_id', '=', worldId)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .execute();
    }
    if (!definitionOf(kind).secretsOf) continue;
    await transaction
      .deleteFrom('secrets')
      .where('world_id', '=', worldId)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .execute();
  }
  await insertRows(transaction, { records: [...records.values()], secrets, statements });
}

/** Saves the whole contents of a world, and replaces the saved ones. */
export async function saveWorld(
  transaction: Transaction<Schema>,
  worldId: number,
  world: MemoryWorld,
): Promise<void> {
  for (const table of ['records', 'secrets', 'statements'] as const) {
    await transaction.deleteFrom(table).where('world_id', '=', worldId).execute();
  }
  const entries = kinds.flatMap((kind) => world.entries(kind).map((entry) => ({ kind, entry })));
  await insertRows(transaction, {
    records: [
      ...valueNames.map((name) => valueRow(worldId, world, name)),
      ...entries.map(({ kind, entry }) => recordRow(worldId, kind, entry)),
    ],
    secrets: entries.flatMap(({ kind, entry }) => secretRows(worldId, kind, entry)),
    statements: world.statements.contents().added.map((added, place) => statementRow(worldId, place, added)),
  });
}

async function insertRows(
  transaction: Transaction<Schema>,
  {
    records,
    secrets,
    statements,
  }: {
    readonly records: Rows<'records'>;
    readonly secrets: Rows<'secrets'>;
    readonly statements: Rows<'statements'>;
  },
): Promise<void> {
  for (const rows of parts(records)) {
    await transaction
      .insertInto('records')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['world_id', 'kind', 'key']).doUpdateSet((row) => ({
          place: row.ref('excluded.place'),
          size: row.ref('excluded.size'),
          value: row.ref('excluded.value'),
          content: row.ref('excluded.content'),
        })),
      )
      .execute();
  }
  for (const rows of parts(secrets)) {
    await transaction
      .insertInto('secrets')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const rows of parts(statements)) await transaction.insertInto('statements').values(rows).execute();
}

const parts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );

function recordRow(
  worldId: number,
  kind: keyof RecordKinds,
  { row, place }: Entry<object>,
): Rows<'records'>[number] {
  // Bytes are kept as they are, beside the JSON.
  const { bytes, ...rest } = row as Partial<FileContentRecord>;
  return {
    world_id: worldId,
    kind,
    key: String(definitionOf(kind).keyOf(row)),
    place,
    size: sizeOf(row),
    value: writeRecord(kind, bytes ? rest : row),
    content: bytes ?? null,
  };
}

const valueRow = (worldId: number, world: MemoryWorld, name: keyof WorldValues): Rows<'records'>[number] => ({
  world_id: worldId,
  kind: name,
  key: '',
  place: 0,
  size: 0,
  value: writeValue(name, world.valueOf(name)),
  content: null,
});

const statementRow = (
  worldId: number,
  place: number,
  { walletId, row }: AddedStatement,
): Rows<'statements'>[number] => ({
  world_id: worldId,
  place,
  wallet_id: walletId,
  value: writeStatement(row),
});

function secretRows(worldId: number, kind: keyof RecordKinds, { row }: Entry<object>): Rows<'secrets'> {
  const { secretsOf, keyOf } = definitionOf(kind);
  return (secretsOf?.(row) ?? []).map((secret) => ({
    secret,
    world_id: worldId,
    kind,
    key: String(keyOf(row)),
  }));
}
