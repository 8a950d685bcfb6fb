import type { Collection, Value } from '../store.ts';
import { type Account, sizeOf } from '../budget.ts';
import type { UndoLog } from './undo-log.ts';

/** What the parts of a world in memory share. */
export interface Keeping {
  readonly undo: UndoLog;
  /** Counts what the records take. */
  readonly account: Account;
}

/** Records in a `Map`, with an index for each of some fields. */
export class MemoryCollection<
  Row extends object,
  Key,
  Indexed extends keyof Row = never,
> implements Collection<Row, Key, Indexed> {
  readonly #rows = new Map<Key, Row>();
  readonly #indexes: ReadonlyMap<Indexed, Map<Row[Indexed], Set<Key>>>;
  readonly #keyOf: (row: Row) => Key;
  readonly #undo: UndoLog;
  readonly #account: Account;

  constructor(
    rows: readonly Row[],
    keyOf: (row: Row) => Key,
    { undo, account }: Keeping,
    indexed: readonly Indexed[] = [],
  ) {
    this.#keyOf = keyOf;
    this.#undo = undo;
    this.#account = account;
    this.#indexes = new Map(indexed.map((field) => [field, new Map()]));
    for (const row of rows) this.#store(keyOf(row), row);
  }

  async get(key: Key): Promise<Row | undefined> {
    return this.#rows.get(key);
  }

  async list(): Promise<readonly Row[]> {
    return [...this.#rows.values()];
  }

  async where<Field extends Indexed>(field: Field, value: Row[Field]): Promise<readonly Row[]> {
    const keys = this.#indexes.get(field)?.get(value) ?? [];
    return [...keys].flatMap((key) => this.#rows.get(key) ?? []);
  }

  async put(row: Row): Promise<void> {
    const key = this.#keyOf(row);
    const before = this.#rows.get(key);
    this.#account.check(sizeOf(row) - (before ? sizeOf(before) : 0));
    this.#undo.note(() => this.#store(key, before));
    this.#store(key, row);
  }

  async delete(key: Key): Promise<void> {
    const before = this.#rows.get(key);
    this.#undo.note(() => this.#store(key, before));
    this.#store(key, undefined);
  }

  /** Every record. */
  contents(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** Holds these records and no others; it cannot be taken back. */
  replace(rows: readonly Row[]): void {
    for (const row of this.#rows.values()) this.#account.add(-sizeOf(row));
    this.#rows.clear();
    for (const index of this.#indexes.values()) index.clear();
    for (const row of rows) this.#store(this.#keyOf(row), row);
  }

  #store(key: Key, row: Row | undefined): void {
    const before = this.#rows.get(key);
    this.#account.add((row ? sizeOf(row) : 0) - (before ? sizeOf(before) : 0));
    if (row === undefined) this.#rows.delete(key);
    else this.#rows.set(key, row);
    for (const [field, index] of this.#indexes) {
      if (before !== undefined && before[field] !== row?.[field]) removeFrom(index, before[field], key);
      if (row === undefined) continue;
      const keys = index.get(row[field]);
      if (keys) keys.add(key);
      else index.set(row[field], new Set([key]));
    }
  }
}

function removeFrom<Indexed, Key>(index: Map<Indexed, Set<Key>>, value: Indexed, key: Key): void {
  const keys = index.get(value);
  keys?.delete(key);
  if (keys?.size === 0) index.delete(value);
}

/** One value in memory. */
export class MemoryValue<Content> implements Value<Content> {
  #content: Content;
  readonly #undo: UndoLog;

  constructor(content: Content, undo: UndoLog) {
    this.#content = content;
    this.#undo = undo;
  }

  async get(): Promise<Content> {
    return this.#content;
  }

  async set(content: Content): Promise<void> {
    const before = this.#content;
    this.#undo.note(() => (this.#content = before));
    this.#content = content;
  }

  contents(): Content {
    return this.#content;
  }

  /** Holds this; it cannot be taken back. */
  replace(content: Content): void {
    this.#content = content;
  }
}
