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

/** What a world is made of when it begins. */
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
  /** Statements before those, by wallet: too many to be kept as records, the earliest first. They are read once. */
  readonly olderStatements?: ReadonlyMap<number, Iterable<StatementRecord>>;
  /** What happens when the clock gets there, the earliest first. */
  readonly scheduledStatements?: readonly ScheduledStatementRecord[];
  readonly rates: readonly RateRecord[];
  readonly sequences: readonly SequenceRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly contactBooks: readonly ContactBookRecord[];
  readonly clock: ClockSetting;
  /** What the random stream of each world is made from, together with the world's name. */
  readonly seed: number;
}
