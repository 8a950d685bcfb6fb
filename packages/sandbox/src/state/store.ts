import type { Budget } from './budget.ts';
import type { ClockSetting } from './clock.ts';
import type { FaultRuleRecord, QuotaRecord } from './fault-rules.ts';
import type { DocumentRecord, IdentificationRequestRecord } from './identification-records.ts';
import type { RandomState } from './random.ts';
import type {
  AuthorizationRequestRecord,
  BalanceRecord,
  CardRecord,
  ClientRecord,
  CodeRecord,
  OfflineGrantRecord,
  PendingPaymentRecord,
  RateRecord,
  ReservationRecord,
  SequenceRecord,
  TokenRecord,
  UserRecord,
  WalletRecord,
} from './records.ts';
import type {
  Payee,
  ScheduledStatementRecord,
  StatementQuery,
  StatementRecord,
  StatementSlice,
} from './statement-record.ts';
import type {
  CodePurpose,
  ConfirmationRecord,
  ContactBookRecord,
  FileRecord,
  MessageRecord,
  ProjectRecord,
} from './user-records.ts';
import type { WorldSeed } from './world-seed.ts';

/** Where the state of all worlds is kept. Beside it the sandbox holds only what is noted of it: journals and kept snapshots. */
export interface Store {
  /**
   * Runs work on a world, one piece after the other in each world. What the work changed is kept when its promise resolves, and
   * taken back when it rejects.
   */
  transaction<Result>(world: string, work: (world: World) => Promise<Result>): Promise<Result>;

  /** Puts a world back to what it began with. */
  reset(world: string): Promise<void>;

  /** Gives a world another beginning, and puts it there. */
  begin(world: string, seed: WorldSeed): Promise<void>;

  /** Takes down all that a world holds. */
  snapshot(world: string): Promise<WorldSnapshot>;

  /** Makes a world what it was, or what another one was, when a snapshot was taken. */
  restore(world: string, snapshot: WorldSnapshot): Promise<void>;

  /** Makes sure that a world is there; rejects with {@link TooManyWorlds} when there is no room for one more. */
  open(world: string): Promise<void>;

  /** Whether a world is there. */
  has(world: string): Promise<boolean>;

  /** Whether there may be other worlds than the default one. */
  readonly hasSeveralWorlds: boolean;

  /** The names of the worlds, in the order in which they came. */
  worlds(): Promise<readonly string[]>;

  /** Forgets a world, if it is there. */
  remove(world: string): Promise<void>;

  /** Finds the world that a token, a code or a pending authorization belongs to; `undefined` when there is none. */
  worldOf(secret: string): Promise<string | undefined>;

  /** What the records of all worlds may take. */
  readonly budget: Budget;

  /** The nonces of all worlds: they belong to the signing clock. */
  readonly nonces: NonceMemory;
}

/** The state of one world, within a transaction. Records are never changed, only replaced. */
export interface World {
  readonly name: string;
  /** What goes wrong on purpose. */
  readonly faults: Value<readonly FaultRuleRecord[]>;
  /** How often somebody has called, by {@link QuotaRecord.id}. */
  readonly quotas: Collection<QuotaRecord, string>;
  readonly clients: Collection<ClientRecord, string>;
  readonly users: Collection<UserRecord, number>;
  readonly wallets: Collection<WalletRecord, number, 'ownerId'>;
  /** By {@link balanceKey}. */
  readonly balances: Collection<BalanceRecord, string, 'walletId'>;
  readonly reservations: Collection<ReservationRecord, number, 'walletId'>;
  readonly pendingPayments: Collection<PendingPaymentRecord, number, 'senderWalletId' | 'receiverWalletId'>;
  /** By {@link cardKey}. */
  readonly cards: Collection<CardRecord, string, 'number'>;
  readonly statements: Statements;
  /** What is still to happen, the earliest first. */
  readonly scheduledStatements: Value<readonly ScheduledStatementRecord[]>;
  readonly rates: Collection<RateRecord, string>;
  readonly tokens: Collection<TokenRecord, string, 'refreshToken' | 'grantId' | 'userId'>;
  readonly authorizationRequests: Collection<AuthorizationRequestRecord, string>;
  readonly codes: Collection<CodeRecord, string>;
  /** By {@link offlineGrantKey}. */
  readonly offlineGrants: Collection<OfflineGrantRecord, string, 'userId'>;
  /** By name. */
  readonly sequences: Collection<SequenceRecord, string>;
  /** By {@link confirmationKey}. */
  readonly confirmations: Collection<ConfirmationRecord, string>;
  readonly messages: Collection<MessageRecord, number>;
  readonly contactBooks: Collection<ContactBookRecord, number>;
  readonly files: Collection<FileRecord, number>;
  readonly identificationRequests: Collection<IdentificationRequestRecord, number, 'userId' | 'stage'>;
  readonly documents: Collection<DocumentRecord, number, 'requestId'>;
  readonly projects: Collection<ProjectRecord, number>;
  readonly clock: Value<ClockSetting>;
  /** Source of everything in this world that looks random. */
  readonly random: Value<RandomState>;
}

/** All that a world held at some time. What it is made of is the store's own business. */
export interface WorldSnapshot {
  /** Name of the world that it was taken of. */
  readonly world: string;
  /** Bytes that it takes at the most, about; statements that payments added are not counted. */
  readonly bytes: number;
}

/** A world more than a store keeps. */
export class TooManyWorlds extends Error {
  override readonly name = 'TooManyWorlds';
}

/** Records by key, and by the fields that are indexed. */
export interface Collection<Row extends object, Key, Indexed extends keyof Row = never> {
  get(key: Key): Promise<Row | undefined>;
  /** Every record, in the order in which they came. */
  list(): Promise<readonly Row[]>;
  /** The records whose field has the value, in the order in which they came. */
  where<Field extends Indexed>(field: Field, value: Row[Field]): Promise<readonly Row[]>;
  /** Adds a record, or replaces the one with its key. */
  put(row: Row): Promise<void>;
  delete(key: Key): Promise<void>;
}

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

/** Which nonces were used, for as long as their timestamps are accepted. */
export interface NonceMemory {
  /**
   * Remembers a nonce, unless it is known already.
   *
   * @param use - The credential's id, the timestamp as sent, in seconds, and the nonce.
   * @param now - The signing clock, in seconds.
   * @returns What is known of it.
   */
  remember(use: NonceUse, now: number): Promise<NonceVerdict>;

  /** How many are remembered. */
  readonly size: number;
}

/**
 * What a {@link NonceMemory} knows of a nonce: `new` when it was never used and is remembered from now on, `known` when it was used,
 * `forgotten` when its timestamp is too old to tell, `full` when there is no room to remember it.
 */
export type NonceVerdict = 'new' | 'known' | 'forgotten' | 'full';

/** A nonce that somebody signed with. */
export interface NonceUse {
  readonly id: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** Key of a balance. */
export const balanceKey = (walletId: number, currency: string): string => `${walletId} ${currency}`;

/** Key of a card at a wallet. */
export const cardKey = ({ walletId, issuer, number }: Omit<CardRecord, 'status'>): string =>
  `${walletId} ${issuer} ${number}`;

/** Key of an offline grant. */
export const offlineGrantKey = (clientId: string, userId: number): string => `${userId} ${clientId}`;

/** Key of a confirmation. */
export const confirmationKey = (userId: number, purpose: CodePurpose): string => `${userId} ${purpose}`;

/** Seconds by which a timestamp may differ from the signing clock, either way; nonces are remembered for as long. */
export const timestampWindow = 300;

/** Name of the world of requests that name none. */
export const defaultWorld = 'default';

const pattern = /^[a-z\d](?:[\w.-]{0,62}[a-z\d])?$/i;

/** What names of worlds are made of. */
export const worldNameRule =
  'letters, digits, and between them dots, hyphens and underscores; 64 characters at the most';

/** Whether a text can be the name of a world. */
export const isWorldName = (text: string): boolean => pattern.test(text);
