import type { OtherParty } from './entities.ts';

/** Whether money came in or went out. */
export type Direction = 'in' | 'out';

/** One movement of money in a wallet. */
export interface StatementRecord {
  /** Ascends with the date. */
  readonly id: number;
  /** Unix seconds. */
  readonly date: number;
  /** Cents, never negative; the direction gives the sign. */
  readonly amount: bigint;
  readonly currency: string;
  readonly direction: Direction;
  readonly type: string;
  readonly details?: string;
  readonly transferId?: number;
  readonly referenceNumber?: string;
  readonly otherParty?: OtherParty;
}

/** A statement that is booked when the world clock reaches its date. */
export interface ScheduledStatementRecord extends Omit<StatementRecord, 'id'> {
  readonly walletId: number;
}

/** A position in the statements of a wallet. */
export interface StatementPosition {
  /** Unix seconds. */
  readonly date: number;
  readonly id: number;
}

/** Filters and page of a query for statements. */
export interface StatementQuery {
  readonly currencies?: readonly string[];
  readonly direction?: Direction;
  /** Part of the details, in any letter case. */
  readonly text?: string;
  /** Earliest date, inclusive. */
  readonly from?: number;
  /** Latest date, inclusive. */
  readonly to?: number;
  /** Maximum number of rows of the page. */
  readonly limit: number;
  /** Number of rows to skip, or the row that the page follows (older rows) or precedes (newer rows). */
  readonly start:
    | { readonly offset: number }
    | { readonly after: StatementPosition }
    | { readonly before: StatementPosition };
}

/** A page of statements, newest first. */
export interface StatementSlice {
  readonly rows: readonly StatementRecord[];
  /** Number of matching rows on all pages. */
  readonly total: number;
  /** Number of matching rows that are newer than the page. */
  readonly offset: number;
}

/** A payee of a wallet. */
export interface Payee {
  readonly party: OtherParty;
  /** Number of payments. */
  readonly count: number;
  /** Time of the last payment, Unix seconds. */
  readonly latest: number;
}
