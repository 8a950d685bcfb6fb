import type { OtherParty } from './entities.ts';

/** Whether money came in or went out. */
export type Direction = 'in' | 'out';

/** One movement of money in a wallet. */
export interface StatementRecord {
  /** Rises with the date. */
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

/** A movement of money that is to happen when the world clock gets to its date. */
export interface ScheduledStatementRecord extends Omit<StatementRecord, 'id'> {
  readonly walletId: number;
}

/** A place between two statements of a wallet. */
export interface StatementPosition {
  /** Unix seconds. */
  readonly date: number;
  readonly id: number;
}

/** Which statements of a wallet are wanted, and which page of them. */
export interface StatementQuery {
  readonly currencies?: readonly string[];
  readonly direction?: Direction;
  /** Part of the details, in any letter case. */
  readonly text?: string;
  /** Earliest date, inclusive. */
  readonly from?: number;
  /** Latest date, inclusive. */
  readonly to?: number;
  /** Rows of the page at the most. */
  readonly limit: number;
  /** Rows to leave out, or the row that the page follows (towards the past) or precedes. */
  readonly start:
    | { readonly offset: number }
    | { readonly after: StatementPosition }
    | { readonly before: StatementPosition };
}

/** A page of statements, newest first. */
export interface StatementSlice {
  readonly rows: readonly StatementRecord[];
  /** Rows that match, on all pages. */
  readonly total: number;
  /** Rows that match and are newer than the page. */
  readonly offset: number;
}

/** A payee of a wallet. */
export interface Payee {
  readonly party: OtherParty;
  /** How many times. */
  readonly count: number;
  /** The last time, Unix seconds. */
  readonly latest: number;
}
