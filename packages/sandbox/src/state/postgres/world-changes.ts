import { sizeOf } from '../budget.ts';
import type { Change } from '../memory/change-log.ts';
import type { Entry } from '../memory/memory-collection.ts';
import type { AddedStatement } from '../memory/memory-statements.ts';
import { kinds, type MemoryWorld } from '../memory/memory-world.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { FileContentRecord } from '../user-records.ts';
import {
  definitionOf,
  readRecord,
  readStatement,
  readValue,
  valueNames,
  writeRecord,
  writeStatement,
  writeValue,
} from '../sql/texts.ts';
import type { RecordRow, WorldChanges } from './sync-statements.ts';

/** The arrays that {@link saveStatement} takes, a column each. */
export type SavedColumns = readonly (readonly unknown[])[];

/** Collects rows, and returns their columns. */
class Columns {
  readonly columns: unknown[][];

  constructor(count: number) {
    this.columns = Array.from({ length: count }, () => []);
  }

  add(...row: readonly unknown[]): void {
    for (const [index, value] of row.entries()) this.columns[index]?.push(value);
  }
}

/** The rows of a save. */
class Save {
  readonly #records = new Columns(6);
  readonly #deleted = new Columns(2);
  readonly #holders = new Columns(2);
  readonly #secrets = new Columns(3);
  readonly #statements = new Columns(3);

  put(kind: keyof RecordKinds, { row, place }: Entry<object>): void {
    // Bytes are kept as they are, beside the JSON.
    const { bytes, ...rest } = row as Partial<FileContentRecord>;
    const key = String(definitionOf(kind).keyOf(row));
    this.#records.add(
      kind,
      key,
      place,
      sizeOf(row),
      writeRecord(kind, bytes ? rest : row),
      bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null,
    );
    for (const secret of definitionOf(kind).secretsOf?.(row) ?? []) this.#secrets.add(secret, kind, key);
  }

  value(world: MemoryWorld, name: keyof WorldValues): void {
    this.#records.add(name, '', 0, 0, writeValue(name, world.valueOf(name)), null);
  }

  delete(kind: keyof RecordKinds, key: string): void {
    this.#deleted.add(kind, key);
  }

  /** Deletes the former secrets of a record. */
  forgetSecrets(kind: keyof RecordKinds, key: string): void {
    this.#holders.add(kind, key);
  }

  book(place: number, { walletId, row }: AddedStatement): void {
    this.#statements.add(place, walletId, writeStatement(row));
  }

  get columns(): SavedColumns {
    return [this.#records, this.#deleted, this.#holders, this.#secrets, this.#statements].flatMap(
      ({ columns }) => columns,
    );
  }
}

/** Returns the columns that save the changes of a write. */
export function changedColumns(world: MemoryWorld, changes: readonly Change[]): SavedColumns {
  const save = new Save();
  const last = new Map(changes.map((change) => [`${change.part} ${change.key}`, change]));
  for (const { part, key } of last.values()) {
    if (part === 'statements') {
      const added = world.statements.addedAt(Number(key));
      if (added) save.book(Number(key), added);
    } else if (key === undefined) {
      save.value(world, part as keyof WorldValues);
    } else {
      const kind = part as keyof RecordKinds;
      const entry = world.entryOf(kind, key);
      if (definitionOf(kind).secretsOf) save.forgetSecrets(kind, String(key));
      // A record that was deleted and put again has another place: others must delete it first.
      if (!entry) save.delete(kind, String(key));
      else save.put(kind, entry);
    }
  }
  return save.columns;
}

/** Returns the columns that save all contents of a world. */
export function allColumns(world: MemoryWorld): SavedColumns {
  const save = new Save();
  for (const kind of kinds) for (const entry of world.entries(kind)) save.put(kind, entry);
  for (const name of valueNames) save.value(world, name);
  for (const [place, added] of world.statements.contents().added.entries()) save.book(place, added);
  return save.columns;
}

/** Loads all contents of a world. */
export function loadContents(world: MemoryWorld, { records, statements }: WorldChanges): void {
  const byKind = Map.groupBy(records ?? [], ([kind]) => kind);
  for (const kind of kinds) world.load(kind, entriesOf(kind, byKind.get(kind)));
  loadValues(world, byKind);
  world.statements.load(addedOf(statements));
}

/**
 * Makes the changes of others.
 *
 * @returns Whether they follow on the contents of the world.
 */
export function applyChanges(world: MemoryWorld, { records, deleted, statements }: WorldChanges): boolean {
  if (statements?.[0] !== undefined && statements[0][0] !== world.statements.addedCount) return false;
  const byKind = Map.groupBy(records ?? [], ([kind]) => kind);
  const deletedByKind = Map.groupBy(deleted ?? [], ([kind]) => kind);
  for (const kind of kinds) {
    const entries = entriesOf(kind, byKind.get(kind));
    const keys = (deletedByKind.get(kind) ?? []).map(([, key]) => keyIn(world, kind, key));
    // Of a record that was deleted and put again, only the new place is known.
    const moved = entries.flatMap(({ row, place }) => {
      const key = definitionOf(kind).keyOf(row);
      const before = world.entryOf(kind, key);
      return before && before.place !== place ? key : [];
    });
    world.apply(kind, [...keys, ...moved], entries);
  }
  loadValues(world, byKind);
  world.statements.append(addedOf(statements));
  return true;
}

/** Keys are texts in the database. */
const keyIn = (world: MemoryWorld, kind: keyof RecordKinds, text: string): string | number =>
  world.entryOf(kind, text) ? text : Number(text);

function loadValues(world: MemoryWorld, byKind: ReadonlyMap<string, readonly RecordRow[]>): void {
  for (const name of valueNames) {
    const [row] = byKind.get(name) ?? [];
    if (row) world.loadValue(name, readValue(name, row[3]));
  }
}

const entriesOf = (kind: keyof RecordKinds, rows: readonly RecordRow[] = []): Entry<object>[] =>
  rows.map(([, , place, value, content]) => {
    const row = readRecord(kind, value);
    return {
      place,
      row: content === null ? row : { ...row, bytes: new Uint8Array(Buffer.from(content, 'base64')) },
    };
  });

const addedOf = (statements: WorldChanges['statements']): AddedStatement[] =>
  (statements ?? []).map(([, walletId, value]) => ({ walletId, row: readStatement(value) }));
