import type { ClockSetting } from './clock.ts';
import type {
  BalanceRecord,
  CardRecord,
  ClientRecord,
  PendingPaymentRecord,
  RateRecord,
  ReservationRecord,
  SequenceRecord,
  UserRecord,
  WalletRecord,
} from './records.ts';
import type { ScheduledStatementRecord, StatementRecord } from './statement-record.ts';
import type { ContactBookRecord, ProjectRecord } from './user-records.ts';

/** The initial state of a world. */
export interface WorldSeed {
  readonly clients: readonly ClientRecord[];
  readonly users: readonly UserRecord[];
  readonly wallets: readonly WalletRecord[];
  readonly balances: readonly BalanceRecord[];
  readonly reservations: readonly ReservationRecord[];
  readonly pendingPayments: readonly PendingPaymentRecord[];
  readonly cards: readonly CardRecord[];
  /** Statements by wallet, in any order. */
  readonly statements: ReadonlyMap<number, readonly StatementRecord[]>;
  /** Earlier statements by wallet, oldest first. They are too many to be kept as records, and are read once. */
  readonly olderStatements?: ReadonlyMap<number, Iterable<StatementRecord>>;
  /** Statements that are booked when the clock reaches their date, earliest first. */
  readonly scheduledStatements?: readonly ScheduledStatementRecord[];
  readonly rates: readonly RateRecord[];
  readonly sequences: readonly SequenceRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly contactBooks: readonly ContactBookRecord[];
  readonly clock: ClockSetting;
  /** Seed of the random stream of each world, together with the name of the world. */
  readonly seed: number;
  /** Whether each new world is private, with a key of its own. @default false */
  readonly isPrivate?: boolean;
}

/** The people of an initial state without any, and what belongs to them. */
export const noPeople = {
  users: [],
  wallets: [],
  balances: [],
  reservations: [],
  pendingPayments: [],
  cards: [],
  projects: [],
  contactBooks: [],
  statements: new Map(),
  olderStatements: new Map(),
} as const satisfies Partial<WorldSeed>;

/** The initial state without anything. */
export const emptySeed: WorldSeed = {
  ...noPeople,
  clients: [],
  rates: [],
  sequences: [],
  clock: { ahead: 0 },
  seed: 1,
};
