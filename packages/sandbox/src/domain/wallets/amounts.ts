import type { PendingPaymentRecord, RateRecord } from '../../state/records.ts';
import { nextId } from '../../state/sequences.ts';
import type { ScheduledStatementRecord } from '../../state/statement-record.ts';
import { balanceKey, type World } from '../../state/store.ts';
import { isWaiting } from '../payments/pending-payments.ts';

/** Amounts of a wallet in one currency, in cents. */
export interface CurrencyAmounts {
  readonly currency: string;
  readonly total: bigint;
  /** Reserved part, including pending payments. */
  readonly reserved: bigint;
}

/** Returns the amounts of a currency that a wallet does not have. */
export const noAmounts = (currency: string): CurrencyAmounts => ({ currency, total: 0n, reserved: 0n });

/** Whether a balance shows a currency by default. */
export const inUse = ({ total, reserved }: CurrencyAmounts): boolean => total !== 0n || reserved !== 0n;

/** Returns the amounts of a wallet in each currency, including currencies that it had earlier. */
export function amountsOf(world: World, walletId: number, now: number): readonly CurrencyAmounts[] {
  const amounts = world.balances
    .where('walletId', walletId)
    .map(({ currency, total }) => ({ currency, total, reserved: 0n }));
  const reserve = ({ currency, amount }: Pick<PendingPaymentRecord, 'currency' | 'amount'>): void => {
    const known = amounts.find((each) => each.currency === currency);
    if (known) known.reserved += amount;
    else amounts.push({ currency, total: 0n, reserved: amount });
  };
  for (const reservation of world.reservations.where('walletId', walletId)) reserve(reservation);
  for (const payment of world.pendingPayments.where('senderWalletId', walletId)) {
    if (isWaiting(payment, now)) reserve(payment);
  }
  return amounts;
}

/** Returns the amounts of a wallet in one currency. */
export const amountsIn = (world: World, walletId: number, now: number, currency: string): CurrencyAmounts =>
  amountsOf(world, walletId, now).find((each) => each.currency === currency) ?? noAmounts(currency);

/** Returns the part of the amounts that is not reserved. */
export const disposable = ({ total, reserved }: CurrencyAmounts): bigint => total - reserved;

/** Converts cents of one currency into cents of another, rounded to the nearest, a half away from zero. */
export function convert(cents: bigint, from: RateRecord, to: RateRecord): bigint {
  const numerator = cents * from.microEuros * 2n + (cents < 0n ? -to.microEuros : to.microEuros);
  return numerator / (to.microEuros * 2n);
}

/** Whether something was to happen by now. */
export function areStatementsDue({ scheduledStatements }: World, now: number): boolean {
  const [first] = scheduledStatements.get();
  return first !== undefined && first.date <= now;
}

/**
 * Books the scheduled statements that are due. A payment without sufficient money is dropped; the statements of a transfer are booked
 * together or not at all.
 */
export function settleScheduled(world: World, now: number): void {
  const scheduled = world.scheduledStatements.get();
  const later = scheduled.findIndex(({ date }) => date > now);
  if (later === 0 || scheduled.length === 0) return;
  const due = later < 0 ? scheduled.length : later;
  world.scheduledStatements.set(scheduled.slice(due));
  for (const transfer of transfersOf(scheduled.slice(0, due))) {
    const covered = transfer.map((statement) => isCovered(world, statement));
    if (!covered.every(Boolean)) continue;
    for (const statement of transfer) book(world, statement);
  }
}

/** Groups the statements of the same transfer and time, in the order of the first one of each. */
function transfersOf(statements: readonly ScheduledStatementRecord[]): ScheduledStatementRecord[][] {
  const groups = new Map<unknown, ScheduledStatementRecord[]>();
  for (const statement of statements) {
    const { transferId, date } = statement;
    const key = transferId === undefined ? statement : `${transferId} ${date}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()];
}

function isCovered(
  world: World,
  { walletId, date, currency, direction, amount }: ScheduledStatementRecord,
): boolean {
  if (direction === 'in') return true;
  return disposable(amountsIn(world, walletId, date, currency)) >= amount;
}

/** Books a scheduled statement. */
export function book(world: World, { walletId, ...row }: ScheduledStatementRecord): void {
  const { currency, direction, amount } = row;
  const { opening = 0n, total = 0n } = world.balances.get(balanceKey(walletId, currency)) ?? {};
  const after = direction === 'in' ? total + amount : total - amount;
  world.balances.put({ walletId, currency, opening, total: after });
  world.statements.add(walletId, { ...row, id: nextId(world, 'statement') });
}
