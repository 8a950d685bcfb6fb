import { type Account, sizeOf } from '../budget.ts';
import type { Definition } from '../collections.ts';
import type { Collection, IndexValue, Value } from '../store.ts';
import type { ChangeLog } from './change-log.ts';

/** The objects that all parts of a world in memory share. */
export interface Keeping {
  readonly log: ChangeLog;
  /** Counts the bytes of the records. */
  readonly account: Account;
  /** Index of the world's secrets. */
  readonly secrets: {
    readonly add: (secret: string) => void;
    readonly remove: (secret: string) => void;
  };
}

/** A record and its place in the order of the collection. */
export interface Entry<Row> {
  readonly row: Row;
  readonly place: number;
}

/** Records in a `Map`, with a `Map` for each index. What reads is not `async`: a request reads a dozen times. */
export class MemoryCollection<
  Row extends object,
  Key extends string | number,
  Index extends string = never,
> implements Collection<Row, Key, Index> {
  readonly #name: string;
  readonly #definition: Definition<Row, Key, Index>;
  readonly #keeping: Keeping;
  readonly #indexes: ReadonlyMap<
    string,
    {
      readonly valuesOf: Definition<Row, Key, Index>['indexes'][Index];
      readonly keys: Map<IndexValue, Set<Key>>;
    }
  >;
  #entries = new Map<Key, Entry<Row>>();
  #nextPlace = 1;
  /** Whether the map has the order of the places. The rollback of a deletion changes the order. */
  #ordered = true;

  constructor(name: string, definition: Definition<Row, Key, Index>, keeping: Keeping) {
    this.#name = name;
    this.#definition = definition;
    this.#keeping = keeping;
    this.#indexes = new Map(
      Object.entries<Definition<Row, Key, Index>['indexes'][Index]>(definition.indexes).map(
        ([index, valuesOf]) => [index, { valuesOf, keys: new Map() }],
      ),
    );
  }

  get(key: Key): Row | undefined {
    return this.#entries.get(key)?.row;
  }

  list(): readonly Row[] {
    return this.contents();
  }

  first(): Row | undefined {
    return this.contents()[0];
  }

  latest(count: number): readonly Row[] {
    return count > 0 ? this.contents().slice(-count) : [];
  }

  count(): number {
    return this.#entries.size;
  }

  where(index: Index, ...values: readonly IndexValue[]): readonly Row[] {
    const keys = this.#indexes.get(index)?.keys;
    const [value] = values;
    // One value is the usual case, and its keys are distinct.
    const found =
      values.length === 1 && value !== undefined
        ? keys?.get(value)
        : new Set(values.flatMap((each) => [...(keys?.get(each) ?? [])]));
    return found === undefined || found.size === 0 ? [] : this.#inOrder(found);
  }

  put(row: Row): void {
    const key = this.#definition.keyOf(row);
    const before = this.#entries.get(key);
    this.#keeping.account.check(sizeOf(row) - (before ? sizeOf(before.row) : 0));
    this.#keeping.log.note({ part: this.#name, key, undo: () => this.#store(key, before) });
    this.#store(key, { row, place: before?.place ?? this.#nextPlace++ });
  }

  delete(key: Key): void {
    const before = this.#entries.get(key);
    this.#keeping.log.note({ part: this.#name, key, undo: () => this.#store(key, before, true) });
    this.#store(key, undefined);
  }

  /** Returns all records, in insertion order. */
  contents(): readonly Row[] {
    if (!this.#ordered) {
      this.#entries = new Map([...this.#entries].toSorted(([, left], [, right]) => left.place - right.place));
      this.#ordered = true;
    }
    return Array.from(this.#entries.values(), ({ row }) => row);
  }

  /** Replaces all records. This cannot be rolled back. */
  replace(rows: readonly Row[]): void {
    this.load(rows.map((row, index) => ({ row, place: index + 1 })));
  }

  /** Replaces all records, in the order of their places. This cannot be rolled back. */
  load(entries: readonly Entry<Row>[]): void {
    for (const key of this.#entries.keys()) this.#store(key, undefined);
    this.#nextPlace = (entries.at(-1)?.place ?? 0) + 1;
    this.#ordered = true;
    for (const entry of entries) this.#store(this.#definition.keyOf(entry.row), entry);
  }

  /** Deletes and puts records that another process changed. This cannot be rolled back. */
  apply(deleted: readonly Key[], entries: readonly Entry<Row>[]): void {
    for (const key of deleted) this.#store(key, undefined);
    for (const entry of entries) {
      const key = this.#definition.keyOf(entry.row);
      if (entry.place < this.#nextPlace && !this.#entries.has(key)) this.#ordered = false;
      this.#nextPlace = Math.max(this.#nextPlace, entry.place + 1);
      this.#store(key, entry);
    }
  }

  /** Returns all records with their places. */
  entries(): readonly Entry<Row>[] {
    return [...this.#entries.values()];
  }

  /** Returns a record with its place. */
  entryOf(key: Key): Entry<Row> | undefined {
    return this.#entries.get(key);
  }

  /** Returns the records with some keys, in insertion order. */
  #inOrder(keys: ReadonlySet<Key>): readonly Row[] {
    // An array that grows would reserve room for many more rows, and a loop over the iterator create an object for each key.
    const rows = Array<Row>(keys.size);
    let count = 0;
    let last = 0;
    keys.forEach((key) => {
      const entry = this.#entries.get(key);
      if (!entry) return;
      rows[count++] = entry.row;
      last = entry.place > last ? entry.place : Infinity;
    });
    rows.length = count;
    return last === Infinity ? this.#sorted(keys) : rows;
  }

  #sorted(keys: ReadonlySet<Key>): readonly Row[] {
    return [...keys]
      .flatMap((key) => this.#entries.get(key) ?? [])
      .toSorted((left, right) => left.place - right.place)
      .map(({ row }) => row);
  }

  #store(key: Key, entry: Entry<Row> | undefined, rolledBack = false): void {
    const before = this.#entries.get(key);
    this.#keeping.account.add((entry ? sizeOf(entry.row) : 0) - (before ? sizeOf(before.row) : 0));
    if (entry === undefined) this.#entries.delete(key);
    else {
      if (rolledBack && !before) this.#ordered = false;
      this.#entries.set(key, entry);
    }
    for (const { valuesOf, keys } of this.#indexes.values()) {
      reindex(keys, key, before && valuesOf(before.row), entry && valuesOf(entry.row));
    }
    const { secretsOf } = this.#definition;
    if (!secretsOf) return;
    const [old, now] = [before ? secretsOf(before.row) : [], entry ? secretsOf(entry.row) : []];
    for (const secret of old) if (!now.includes(secret)) this.#keeping.secrets.remove(secret);
    for (const secret of now) if (!old.includes(secret)) this.#keeping.secrets.add(secret);
  }
}

type Values = readonly (IndexValue | undefined)[];

function reindex<Key>(
  index: Map<IndexValue, Set<Key>>,
  key: Key,
  before: Values = [],
  after: Values = [],
): void {
  for (const value of before) {
    if (value === undefined || after.includes(value)) continue;
    const keys = index.get(value);
    keys?.delete(key);
    if (keys?.size === 0) index.delete(value);
  }
  for (const value of after) {
    if (value === undefined) continue;
    const keys = index.get(value);
    if (keys) keys.add(key);
    else index.set(value, new Set([key]));
  }
}

/** One value in memory. */
export class MemoryValue<Content> implements Value<Content> {
  readonly #name: string;
  readonly #log: ChangeLog;
  #content: Content;

  constructor(name: string, content: Content, log: ChangeLog) {
    this.#name = name;
    this.#content = content;
    this.#log = log;
  }

  get(): Content {
    return this.#content;
  }

  set(content: Content): void {
    const before = this.#content;
    this.#log.note({ part: this.#name, undo: () => (this.#content = before) });
    this.#content = content;
  }

  contents(): Content {
    return this.#content;
  }

  /** Replaces the value. This cannot be rolled back. */
  replace(content: Content): void {
    this.#content = content;
  }
}
