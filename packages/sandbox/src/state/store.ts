import type { NonceMemory } from './nonces.ts';
import type { RecordKinds, WorldValues } from './record-kinds.ts';
import type { CardRecord } from './records.ts';
import type { Payee, StatementQuery, StatementRecord, StatementSlice } from './statement-record.ts';
import type { SharedJournal } from './shared-journal.ts';
import type { TeamRegistry } from './teams.ts';
import type { CodePurpose } from './user-records.ts';
import type { WorldSeed } from './world-seed.ts';

/**
 * Stores the state of all worlds. A world is created from the store's template when it is first used.
 *
 * Every store passes `@litas/sandbox/store-conformance`.
 */
export interface Store {
  /** Sets the initial state of new worlds. The sandbox calls it once, before anything else. */
  useTemplate(template: () => WorldSeed): void;

  /**
   * Reads a world. Reads run concurrently, and each reads a consistent state. Changes throw.
   *
   * @param work - May run again when another process has changed the world; only its last result counts.
   * Called with the world, and with real time by the store's clock in milliseconds since 1970.
   */
  read<Result>(world: string, work: Work<Result>): Promise<Result>;

  /**
   * Changes a world. Changes of one world run one after the other. They are committed when the promise of `work` resolves, and rolled back
   * when it rejects.
   *
   * @param work - May run again when another process has changed the world; only its last run counts. Called with the world, and with real time by the store's clock in milliseconds since 1970.
   * @throws `StoreFull` when the state of all worlds would exceed its budget.
   */
  write<Result>(world: string, work: Work<Result>): Promise<Result>;

  /** Resets a world to its template. Records that are permanent by their definition stay, here and in the next two. */
  reset(world: string): Promise<void>;

  /** Sets the template of one world, and resets the world to it. */
  load(world: string, seed: WorldSeed): Promise<void>;

  /** Captures the state of a world. */
  snapshot(world: string): Promise<WorldSnapshot>;

  /**
   * Restores a snapshot, possibly one of another world or of another store. The world keeps its permanent records; those of the snapshot are
   * not restored.
   */
  restore(world: string, snapshot: WorldSnapshot): Promise<void>;

  /** The named snapshots. */
  readonly snapshots: NamedSnapshots;

  /** Creates a world if it does not exist; rejects with {@link TooManyWorlds} when the limit is reached. */
  open(world: string): Promise<void>;

  /** Returns whether a world exists. */
  has(world: string): Promise<boolean>;

  /** Returns the names of the worlds, in creation order. */
  worlds(): Promise<readonly string[]>;

  /** Removes a world with its snapshots, if it exists. */
  remove(world: string): Promise<void>;

  /**
   * Finds the world that a token, a refresh token, a code or a pending authorization belongs to.
   *
   * @param secrets - Candidates, the most likely first.
   * @returns The world of the first known candidate; `undefined` when none is known. Of several worlds with it, the one that was created
   * first. It can be a world that has lost the secret in another process since the last transaction of this process. A store that knows
   * it at once returns no promise.
   */
  worldOf(secrets: readonly string[]): string | undefined | Promise<string | undefined>;

  /** Returns the usage of all worlds, and its limits. */
  usage(): Promise<StoreUsage>;

  /** The nonces of all worlds. They do not belong to a transaction: a rollback does not make a nonce unused. */
  readonly nonces: NonceMemory;

  /** The teams that share the sandbox. They belong to no world. */
  readonly teams: TeamRegistry;

  /** The journals and events that processes share. Missing for a store of one process. */
  readonly journal?: SharedJournal;

  /** Identifies this process among others that use the same state; empty when there are none. */
  readonly instance: string;

  /** The clock of the store, in milliseconds since 1970. Missing for a store with the clock of this process. */
  readonly now?: () => number;

  /** Closes the store and its files. */
  close(): Promise<void>;
}

/** A function that runs in a transaction of a world. */
export type Work<Result> = (world: World, realTime: number) => Result | Promise<Result>;

/** The usage of all worlds. */
export interface StoreUsage {
  /** Bytes of records, uploads and named snapshots. */
  readonly state: Usage;
  readonly worlds: Usage;
  readonly nonces: Usage;
}

/** Usage and limit. */
export interface Usage {
  readonly used: number;
  readonly limit: number;
}

/** The named snapshots of worlds. They survive a reset of their world. */
export interface NamedSnapshots {
  /**
   * Captures the state of a world and stores it under a name. It replaces a snapshot with the same name. Of more than 20 the oldest are
   * removed. Those whose names start with `undo-` do not count: of more than 6 of them the oldest are removed.
   *
   * @param name - Name of the snapshot. @default an unused name, such as `snapshot-1`
   * @returns What {@link NamedSnapshots.list} says about it.
   * @throws `StoreFull` when the limit is reached.
   */
  keep(world: string, name?: string): Promise<ListedSnapshot>;
  /** Finds a snapshot of a world by its name. */
  get(world: string, name: string): Promise<WorldSnapshot | undefined>;
  /** Returns the snapshots of a world without their contents, the newest last. */
  list(world: string): Promise<readonly ListedSnapshot[]>;
  /** Removes a snapshot of a world. Returns whether it existed. */
  remove(world: string, name: string): Promise<boolean>;
}

/** A named snapshot without its contents. */
export interface ListedSnapshot {
  readonly name: string;
  /** Approximate maximum size in bytes. */
  readonly bytes: number;
  /** Real time at which it was captured, in Unix seconds. Missing when an earlier version of the store has captured it. */
  readonly created?: number;
}

type Collections = {
  readonly [Name in keyof RecordKinds]: Collection<
    RecordKinds[Name]['row'],
    RecordKinds[Name]['key'],
    RecordKinds[Name]['index']
  >;
};

type Values = { readonly [Name in keyof WorldValues]: Value<WorldValues[Name]> };

/**
 * The state of one world, within a transaction. Records are immutable; they are replaced, not changed. A store has the whole world in memory
 * when the transaction begins, so reads and changes return at once.
 */
export interface World extends Collections, Values {
  readonly name: string;
  readonly statements: Statements;
}

/** The captured state of a world. `snapshotOf` of `@litas/sandbox/store` creates one, and `snapshotContents` reads it. */
export interface WorldSnapshot {
  /** Name of the captured world. */
  readonly world: string;
  /** Approximate maximum size in bytes. */
  readonly bytes: number;
}

/** A snapshot that a world keeps under a name. */
export interface NamedSnapshot extends WorldSnapshot {
  /** Name of the snapshot. */
  readonly snapshot: string;
  /** Real time at which it was captured, in Unix seconds. Missing for a snapshot of an earlier version of the sandbox. */
  readonly created?: number;
}

/** Thrown when the limit on worlds is reached. */
export class TooManyWorlds extends Error {
  override readonly name = 'TooManyWorlds';
}

/** Creates the error for a limit on worlds. */
export const tooManyWorlds = (limit: number): TooManyWorlds =>
  new TooManyWorlds(`The limit of ${limit} ${limit === 1 ? 'world' : 'worlds'} is reached.`);

/** Records by key and by index. A record keeps its place in the order when it is replaced. */
export interface Collection<Row extends object, Key extends string | number, Index extends string = never> {
  get(key: Key): Row | undefined;
  /** Returns all records, in insertion order. */
  list(): readonly Row[];
  /** Returns the oldest record. */
  first(): Row | undefined;
  /** Returns at most this many of the newest records, in insertion order. */
  latest(count: number): readonly Row[];
  /** Returns the number of records. */
  count(): number;
  /** Returns the records with one of the values in an index, in insertion order. */
  where(index: Index, ...values: readonly IndexValue[]): readonly Row[];
  /** Adds a record, or replaces the one with its key. */
  put(row: Row): void;
  /** Removes a record, if it exists. */
  delete(key: Key): void;
}

/** A value of an index. */
export type IndexValue = string | number;

/** One value. */
export interface Value<Content> {
  get(): Content;
  set(content: Content): void;
}

/** The statements of all wallets of a world. */
export interface Statements {
  /** Returns a page of a wallet's statements. Without a text search, the time does not depend on the number of rows. */
  select(walletId: number, query: StatementQuery): StatementSlice;
  add(walletId: number, row: StatementRecord): void;
  /** Returns the payees of a wallet, one for each distinct other party. */
  payees(walletId: number): readonly Payee[];
}

/** Key of a balance. */
export const balanceKey = (walletId: number, currency: string): string => `${walletId} ${currency}`;

/** Key of a card at a wallet. */
export const cardKey = ({ walletId, issuer, number }: Omit<CardRecord, 'status'>): string =>
  `${walletId} ${issuer} ${number}`;

/** Returns the index value of a national code, such as a personal code. */
export const codeOf = (country: string, code: string): string => `${country.toLowerCase()} ${code}`;

/** Key of an offline grant. */
export const offlineGrantKey = (clientId: string, userId: number): string => `${userId} ${clientId}`;

/** Key of a confirmation. */
export const confirmationKey = (userId: number, purpose: CodePurpose): string => `${userId} ${purpose}`;

/** Name of the world for requests that name no world. */
export const defaultWorld = 'default';

const pattern = /^[a-z\d](?:[\w.-]{0,62}[a-z\d])?$/i;

/** Rule for names of worlds, for error messages. */
export const worldNameRule =
  'letters, digits, and between them dots, hyphens and underscores; at most 64 characters';

/** Returns whether a text is a valid name of a world. */
export const isWorldName = (text: string): boolean => pattern.test(text);
