import { zListWalletStatementsQuery } from '../../generated/controls/zod.gen.ts';
import { checked } from '../../http/validate.ts';
import type { OtherParty } from '../../state/entities.ts';
import type { Direction, ScheduledStatementRecord, StatementRecord } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';
import { theWallet } from './edit-wallets.ts';

/** A statement that is not booked yet. Amounts are in cents. */
export interface ScheduledStatement {
  /** World time in Unix seconds. */
  readonly date: number;
  /** Cents. */
  readonly amount: number;
  readonly currency: string;
  readonly direction: Direction;
  readonly type: string;
  readonly details?: string;
  /** Id of the transfer. */
  readonly transferId?: number;
  readonly referenceNumber?: string;
  /** The other party, as in the API. */
  readonly otherParty?: OtherParty;
}

/** A statement. */
export interface BookedStatement extends ScheduledStatement {
  readonly id: number;
}

/** Filters and page of statements. */
export interface StatementFilter {
  /** Maximum number of statements, up to 1,000. @default 100 */
  readonly limit?: number | undefined;
  /** Number of statements to skip. @default 0 */
  readonly offset?: number | undefined;
  readonly currency?: string | undefined;
  readonly direction?: Direction | undefined;
  /** Part of the details, in any letter case. */
  readonly text?: string | undefined;
  /** Earliest time in Unix seconds, inclusive. */
  readonly from?: number | undefined;
  /** Latest time in Unix seconds, inclusive. */
  readonly to?: number | undefined;
}

/** A page of statements. */
export interface StatementPage {
  /** Number of matching statements on all pages. */
  readonly total: number;
  /** Number of matching statements that are newer than the page. */
  readonly offset: number;
  /** The statements, newest first. */
  readonly statements: readonly BookedStatement[];
}

/** Returns a page of the statements of a wallet. */
export function listStatements(world: World, walletId: number, filter: StatementFilter = {}): StatementPage {
  theWallet(world, walletId);
  const {
    limit = 100,
    offset = 0,
    currency,
    direction,
    text,
    from,
    to,
  } = checked(zListWalletStatementsQuery, filter);
  const slice = world.statements.select(walletId, {
    limit,
    start: { offset },
    ...(currency !== undefined && { currencies: [currency] }),
    ...(direction && { direction }),
    ...(text !== undefined && text !== '' && { text }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  return { total: slice.total, offset, statements: slice.rows.map(toBooked) };
}

const toBooked = (row: StatementRecord): BookedStatement => ({ ...row, amount: Number(row.amount) });

/** Returns a scheduled statement with its amount as a number. */
export function toScheduled(record: ScheduledStatementRecord): ScheduledStatement {
  const { walletId: _, ...row } = record;
  return { ...row, amount: Number(row.amount) };
}

/** The statements of a day in UTC. Amounts are in cents. */
export interface DayOfWallet {
  /** First second of the day, Unix time. */
  readonly date: number;
  /** Sum of the incoming statements. */
  readonly in: number;
  /** Sum of the outgoing statements. */
  readonly out: number;
  /** Balance at the end of the day. */
  readonly total: number;
}

/** The balance of a wallet over time. Amounts are in cents. */
export interface WalletHistory {
  /** Balance before the first statement. */
  readonly opening: number;
  /** The days with statements, oldest first. */
  readonly days: readonly DayOfWallet[];
}

const secondsOfDay = 86_400;
/** Statements that are read at a time. */
const batch = 5_000;

/** Returns the balance of a wallet in a currency, by day. */
export function walletHistory(world: World, walletId: number, currency = 'EUR'): WalletHistory {
  theWallet(world, walletId);
  const balances = world.balances.where('walletId', walletId);
  const opening = balances.find((balance) => balance.currency === currency)?.opening ?? 0n;
  const sums = new Map<number, { in: bigint; out: bigint }>();
  for (const { date, direction, amount } of allStatements(world, walletId, currency)) {
    const day = date - (date % secondsOfDay);
    const sum = sums.get(day) ?? { in: 0n, out: 0n };
    sum[direction] += amount;
    sums.set(day, sum);
  }
  let total = opening;
  const days = [...sums]
    .toSorted(([left], [right]) => left - right)
    .map(([date, sum]) => {
      total += sum.in - sum.out;
      return { date, in: Number(sum.in), out: Number(sum.out), total: Number(total) };
    });
  return { opening: Number(opening), days };
}

function* allStatements(
  { statements }: World,
  walletId: number,
  currency: string,
): Generator<StatementRecord> {
  const query = { currencies: [currency], limit: batch };
  let { rows } = statements.select(walletId, { ...query, start: { offset: 0 } });
  while (rows.length > 0) {
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    ({ rows } = statements.select(walletId, { ...query, start: { after: last } }));
  }
}
