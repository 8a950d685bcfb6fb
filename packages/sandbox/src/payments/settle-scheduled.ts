import type { ScheduledStatementRecord } from '../store/statement-record.ts';
import { balanceKey, type World } from '../store/store.ts';
import { amountsOf, nothing } from '../wallets/amounts.ts';
import { nextId } from '../world/next-id.ts';

/** Lets happen what was to happen by now. A payment that the wallet lacks the money for does not happen. */
export async function settleScheduled(world: World, now: number): Promise<void> {
  const scheduled = await world.scheduledStatements.get();
  const later = scheduled.findIndex(({ date }) => date > now);
  if (later === 0 || scheduled.length === 0) return;
  const due = later < 0 ? scheduled.length : later;
  await world.scheduledStatements.set(scheduled.slice(due));
  for (const statement of scheduled.slice(0, due)) {
    if (await isCovered(world, statement)) await book(world, statement);
  }
}

async function isCovered(
  world: World,
  { walletId, date, currency, direction, amount }: ScheduledStatementRecord,
): Promise<boolean> {
  if (direction === 'in') return true;
  const { total, reserved } = (await amountsOf(world, walletId, date)).get(currency) ?? nothing;
  return total - reserved >= amount;
}

async function book(world: World, { walletId, ...row }: ScheduledStatementRecord): Promise<void> {
  const { currency, direction, amount } = row;
  const { opening = 0n, total = 0n } = (await world.balances.get(balanceKey(walletId, currency))) ?? {};
  const after = direction === 'in' ? total + amount : total - amount;
  await world.balances.put({ walletId, currency, opening, total: after });
  await world.statements.add(walletId, { ...row, id: await nextId(world, 'statement') });
}
