import { Account, type Budget } from '../budget.ts';
import { type Definition, definitions } from '../collections.ts';
import { newPrivateKey } from '../private-world.ts';
import { randomState } from '../random.ts';
import type { RecordKinds, WorldValues } from '../record-kinds.ts';
import type { Work, World } from '../store.ts';
import { ChangeLog } from './change-log.ts';
import { type Entry, type Keeping, MemoryCollection, MemoryValue } from './memory-collection.ts';
import { MemoryStatements, type StatementContents } from './memory-statements.ts';
import type { Secrets } from './secrets.ts';
import type { Template } from './template.ts';

/** Bytes of a world without records. */
const emptyWorldBytes = 20_480;

/** The captured contents of a world. */
export interface WorldContents {
  readonly records: Readonly<Record<keyof RecordKinds, readonly object[]>>;
  readonly values: WorldValues;
  readonly statements: StatementContents;
}

/** The objects that all worlds in memory share. */
interface Shared {
  readonly budget: Budget;
  readonly secrets: Secrets;
}

type AnyCollection = MemoryCollection<object, string | number, string>;

/** The names of all kinds of records. */
export const kinds = Object.keys(definitions) as readonly (keyof RecordKinds)[];

/** A world in memory. */
export class MemoryWorld {
  readonly name: string;
  /** The state that transactions read and change. */
  readonly state: World;
  readonly statements: MemoryStatements;
  readonly #collections: Readonly<Record<keyof RecordKinds, AnyCollection>>;
  readonly #values: { readonly [Name in keyof WorldValues]: MemoryValue<WorldValues[Name]> };
  readonly #log = new ChangeLog();
  readonly #account: Account;

  /** Creates a world from a template. */
  constructor(name: string, template: Template, shared: Shared) {
    const log = this.#log;
    const { seed } = template;
    this.name = name;
    this.#account = new Account(shared.budget);
    this.#account.add(emptyWorldBytes + template.bytes);
    const { secrets } = shared;
    const keeping: Keeping = {
      log,
      account: this.#account,
      secrets: {
        add: (secret) => secrets.add(secret, name),
        remove: (secret) => secrets.remove(secret, name),
      },
    };
    this.#collections = Object.fromEntries(
      kinds.map((kind) => {
        const definition = definitions[kind] as unknown as Definition<object, string | number, string>;
        const collection = new MemoryCollection(kind, definition, keeping);
        if (definition.seed !== undefined) collection.replace(seed[definition.seed] as readonly object[]);
        return [kind, collection];
      }),
    ) as unknown as Record<keyof RecordKinds, AnyCollection>;
    if (seed.isPrivate === true) this.#collections.privateKeys.replace([newPrivateKey()]);
    this.#values = {
      faults: new MemoryValue('faults', [], log),
      scheduledStatements: new MemoryValue('scheduledStatements', seed.scheduledStatements ?? [], log),
      clock: new MemoryValue('clock', seed.clock, log),
      random: new MemoryValue('random', randomState(`${seed.seed} ${name}`), log),
    };
    this.statements = new MemoryStatements(template, log, this.#account);
    this.state = {
      name,
      ...(this.#collections as unknown as Omit<World, 'name' | 'statements' | keyof WorldValues>),
      ...this.#values,
      statements: this.statements,
    };
  }

  /**
   * Runs a transaction, and rolls its changes back when it throws.
   *
   * @param save - Saves the changes before the commit; when it throws, they are rolled back. @default no-op
   */
  async transact<Result>(
    work: Work<Result>,
    realTime: number,
    save?: (changes: ChangeLog['changes']) => Promise<void>,
  ): Promise<Result> {
    this.#log.begin();
    try {
      const result = await work(this.state, realTime);
      if (save && this.#log.changes.length > 0) await save(this.#log.changes);
      this.#log.commit();
      return result;
    } catch (error) {
      this.#log.rollBack();
      throw error;
    }
  }

  /** Approximate size in bytes. */
  get size(): number {
    return this.#account.used;
  }

  /** Releases the budget and removes the secrets of a world that is no longer used. */
  close(): void {
    this.#account.close();
    for (const kind of kinds) if (definitions[kind].secretsOf) this.#collections[kind].replace([]);
  }

  /** Returns all records of a kind with their places. */
  entries(kind: keyof RecordKinds): readonly Entry<object>[] {
    return this.#collections[kind].entries();
  }

  /** Returns a record with its place. */
  entryOf(kind: keyof RecordKinds, key: string | number): Entry<object> | undefined {
    return this.#collections[kind].entryOf(key);
  }

  /** Returns a single value. */
  valueOf<Name extends keyof WorldValues>(name: Name): WorldValues[Name] {
    return this.#values[name].contents();
  }

  /** Replaces all records of a kind, in the order of their places. Must not run during a transaction. */
  load(kind: keyof RecordKinds, entries: readonly Entry<object>[]): void {
    this.#collections[kind].load(entries);
  }

  /** Deletes and puts records that another process changed. Must not run during a transaction. */
  apply(
    kind: keyof RecordKinds,
    deleted: readonly (string | number)[],
    entries: readonly Entry<object>[],
  ): void {
    this.#collections[kind].apply(deleted, entries);
  }

  /** Replaces a single value. Must not run during a transaction. */
  loadValue<Name extends keyof WorldValues>(name: Name, value: WorldValues[Name]): void {
    this.#values[name].replace(value);
  }

  /** Returns the contents. Must not run during a writing transaction. */
  contents(): WorldContents {
    const { faults, scheduledStatements, clock, random } = this.#values;
    return {
      records: mapKinds((kind) => this.#collections[kind].contents()),
      values: {
        faults: faults.contents(),
        scheduledStatements: scheduledStatements.contents(),
        clock: clock.contents(),
        random: random.contents(),
      },
      statements: this.statements.contents(),
    };
  }

  /** Returns the contents for a snapshot: those without the permanent records. Must not run during a writing transaction. */
  captured(): WorldContents {
    const contents = this.contents();
    return { ...contents, records: mapKinds((kind) => contents.records[kind].filter(isPassing(kind))) };
  }

  /** Restores the contents of a snapshot; permanent records stay as they are. Must not run during a transaction. */
  restore(captured: WorldContents): void {
    const own = this.contents().records;
    this.replace({
      ...captured,
      records: mapKinds((kind) => [
        ...captured.records[kind].filter(isPassing(kind)),
        ...own[kind].filter((row) => !isPassing(kind)(row)),
      ]),
    });
  }

  /** Adds the permanent records of the world that this one takes the place of. Must not run during a transaction. */
  keepPermanent(before: MemoryWorld): void {
    for (const kind of kinds) {
      const kept = before.#collections[kind].contents().filter((row) => !isPassing(kind)(row));
      const own = this.#collections[kind].contents().filter(isPassing(kind));
      if (kept.length > 0) this.#collections[kind].replace([...own, ...kept]);
    }
  }

  /** Replaces the contents. Must not run during a transaction. */
  replace({ records, values, statements }: WorldContents): void {
    this.#account.add(statements.template.bytes - this.statements.template.bytes);
    for (const kind of kinds) this.#collections[kind].replace(records[kind]);
    this.#values.faults.replace(values.faults);
    this.#values.scheduledStatements.replace(values.scheduledStatements);
    this.#values.clock.replace(values.clock);
    this.#values.random.replace(values.random);
    this.statements.replace(statements);
  }
}

/** Returns whether a record of a kind is not permanent. */
const isPassing =
  (kind: keyof RecordKinds) =>
  (row: object): boolean =>
    (definitions[kind] as unknown as Definition<object, string | number, string>).permanent?.(row) !== true;

/** Creates an object with a value for each kind of records. */
export const mapKinds = <Made>(make: (kind: keyof RecordKinds) => Made): Record<keyof RecordKinds, Made> =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<keyof RecordKinds, Made>;
