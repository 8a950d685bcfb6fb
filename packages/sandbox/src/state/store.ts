import type { NonceMemory } from './nonces.ts';
import type { RecordKinds, WorldValues } from './record-kinds.ts';
import type { CardRecord } from './records.ts';
import type { Payee, StatementQuery, StatementRecord, StatementSlice } from './statement-record.ts';
import type { CodePurpose } from './user-records.ts';
import type { WorldSeed } from './world-seed.ts';

/**
 * Keeps the state of all worlds. A world that is used for the first time begins from the store's template.
 *
 * Every store passes `@litas/sandbox/store-conformance`.
 */
export interface Store {
  /** Sets what new worlds begin from. The sandbox calls it once, before anything else. */
  useTemplate(template: () => WorldSeed): void;

  /**
   * Reads a world. Reads run beside each other, and all that one of them reads is of one time. Whatever it tries to change throws.
   *
   * @param work - Gets the world, and real time by the store's clock in milliseconds since 1970.
   */
  read<Result>(world: string, work: Work<Result>): Promise<Result>;

  /**
   * Changes a world, one piece of work after the other in each world. What the work changed is kept when its promise resolves, and
   * rolled back when it rejects.
   *
   * @param work - Gets the world, and real time by the store's clock in milliseconds since 1970.
   * @throws `StoreFull` when the state of all worlds would take more than its budget.
   */
  write<Result>(world: string, work: Work<Result>): Promise<Result>;

  /** Resets a world to its template. */
  reset(world: string): Promise<void>;

  /** Gives a world a template of its own, and resets it to that. */
  begin(world: string, seed: WorldSeed): Promise<void>;

  /** Captures the state of a world. */
  snapshot(world: string): Promise<WorldSnapshot>;

  /** Restores a snapshot, possibly one of another world or of another store. */
  restore(world: string, snapshot: WorldSnapshot): Promise<void>;

  /** The snapshots that the store keeps by name. */
  readonly snapshots: NamedSnapshots;

  /** Creates a world if it is not there; rejects with {@link TooManyWorlds} when the limit is reached. */
  open(world: string): Promise<void>;

  /** Whether a world is there. */
  has(world: string): Promise<boolean>;

  /** The names of the worlds, in the order in which they came. */
  worlds(): Promise<readonly string[]>;

  /** Removes a world with its snapshots, if it is there. */
  remove(world: string): Promise<void>;

  /**
   * Finds the world that a token, a refresh token, a code or a pending authorization belongs to.
   *
   * @param secrets - Candidates, the likeliest first.
   * @returns The world of the first candidate that is known; `undefined` when none is. Of several worlds, the one that came first.
   */
  worldOf(secrets: readonly string[]): Promise<string | undefined>;

  /** What the state of all worlds takes, and its limits. */
  usage(): Promise<StoreUsage>;

  /** The nonces of all worlds. They commit by themselves: no rollback makes a nonce unused. */
  readonly nonces: NonceMemory;

  /** Tells this process apart from others that use the same state; empty where there are none. */
  readonly instance: string;

  /** Releases what the store holds open. */
  close(): Promise<void>;
}

/** What is done with a world in a transaction. */
export type Work<Result> = (world: World, realTime: number) => Promise<Result>;

/** What the state of all worlds takes. */
export interface StoreUsage {
  /** Bytes of records, uploads and named snapshots. */
  readonly state: Usage;
  readonly worlds: Usage;
  readonly nonces: Usage;
}

/** How much is used of something that is limited. */
export interface Usage {
  readonly used: number;
  readonly limit: number;
}

/** The snapshots of worlds that are kept by name. They survive a reset of their world. */
export interface NamedSnapshots {
  /**
   * Captures the state of a world and keeps it, in place of a snapshot of the same name. The oldest of more than 20 are removed.
   *
   * @param name - Its name. @default a free one, such as `snapshot-1`
   * @returns Its name, and the bytes that it takes at the most.
   * @throws `StoreFull` when the limit is reached.
   */
  keep(world: string, name?: string): Promise<{ readonly name: string; readonly bytes: number }>;
  /** Finds a snapshot of a world by its name. */
  get(world: string, name: string): Promise<WorldSnapshot | undefined>;
  /** The names of the snapshots of a world, the one that was kept last at the end. */
  names(world: string): Promise<readonly string[]>;
}

type Collections = {
  readonly [Name in keyof RecordKinds]: Collection<
    RecordKinds[Name]['row'],
    RecordKinds[Name]['key'],
    RecordKinds[Name]['index']
  >;
};

type Values = { readonly [Name in keyof WorldValues]: Value<WorldValues[Name]> };

/** The state of one world, within a transaction. Records are never changed, only replaced. */
export interface World extends Collections, Values {
  readonly name: string;
  readonly statements: Statements;
}

/** The state of a world at some time. */
export interface WorldSnapshot {
  /** Name of the world that it was taken of. */
  readonly world: string;
  /** Bytes that it takes at the most, about; statements that payments added are not counted. */
  readonly bytes: number;
}

/** Thrown when the limit on worlds is reached. */
export class TooManyWorlds extends Error {
  override readonly name = 'TooManyWorlds';
}

/** Records by key, and by what they are indexed by. A record keeps its place among the others when it is replaced. */
export interface Collection<Row extends object, Key extends string | number, Index extends string = never> {
  get(key: Key): Promise<Row | undefined>;
  /** Returns all records, in insertion order. */
  list(): Promise<readonly Row[]>;
  /** The record that came first. */
  first(): Promise<Row | undefined>;
  /** The records that came last, this many at the most, in the order in which they came. */
  latest(count: number): Promise<readonly Row[]>;
  /** How many there are. */
  count(): Promise<number>;
  /** The records that an index finds by one of some values, in the order in which they came. */
  where(index: Index, ...values: readonly IndexValue[]): Promise<readonly Row[]>;
  /** Adds a record, or replaces the one with its key. */
  put(row: Row): Promise<void>;
  delete(key: Key): Promise<void>;
}

/** What a record is found by. */
export type IndexValue = string | number;

/** One value. */
export interface Value<Content> {
  get(): Promise<Content>;
  set(content: Content): Promise<void>;
}

/** The statements of all wallets of a world. */
export interface Statements {
  /** A page of a wallet's statements. Takes as long for a million rows as for a thousand, unless a text is searched. */
  select(walletId: number, query: StatementQuery): Promise<StatementSlice>;
  add(walletId: number, row: StatementRecord): Promise<void>;
  /** Whom a wallet has paid, one entry for each way in which they are shown. */
  payees(walletId: number): Promise<readonly Payee[]>;
}

/** Key of a balance. */
export const balanceKey = (walletId: number, currency: string): string => `${walletId} ${currency}`;

/** Key of a card at a wallet. */
export const cardKey = ({ walletId, issuer, number }: Omit<CardRecord, 'status'>): string =>
  `${walletId} ${issuer} ${number}`;

/** What a user is found by through a code of a country, such as a personal code. */
export const codeOf = (country: string, code: string): string => `${country.toLowerCase()} ${code}`;

/** Key of an offline grant. */
export const offlineGrantKey = (clientId: string, userId: number): string => `${userId} ${clientId}`;

/** Key of a confirmation. */
export const confirmationKey = (userId: number, purpose: CodePurpose): string => `${userId} ${purpose}`;

/** Name of the world of requests that name none. */
export const defaultWorld = 'default';

const pattern = /^[a-z\d](?:[\w.-]{0,62}[a-z\d])?$/i;

/** What names of worlds are made of. */
export const worldNameRule =
  'letters, digits, and between them dots, hyphens and underscores; 64 characters at the most';

/** Whether a text can be the name of a world. */
export const isWorldName = (text: string): boolean => pattern.test(text);
