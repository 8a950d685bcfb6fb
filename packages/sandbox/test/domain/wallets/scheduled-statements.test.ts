import { expect, test } from 'vitest';
import { areStatementsDue, convert, settleScheduled } from '../../../src/domain/wallets/amounts.ts';
import type { ScheduledStatementRecord } from '../../../src/state/statement-record.ts';
import { balanceKey, type World } from '../../../src/state/store.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';

const scheduled = (
  date: number,
  amount: bigint,
  direction: 'in' | 'out' = 'out',
): ScheduledStatementRecord => ({
  walletId: 9,
  date,
  amount,
  direction,
  currency: 'EUR',
  type: 'transfer',
});

/** Puts 100 cents into wallet 9, and schedules statements. */
function schedule(world: World, ...statements: ScheduledStatementRecord[]): void {
  world.balances.put({ walletId: 9, currency: 'EUR', opening: 0n, total: 100n });
  world.scheduledStatements.set(statements);
}

const totalOf = (world: World) => world.balances.get(balanceKey(9, 'EUR'))?.total;
const datesLeft = (world: World) => world.scheduledStatements.get().map(({ date }) => date);

test.each([
  [99n, 1n],
  [100n, 0n],
  [101n, 100n],
])('of 100 cents, a scheduled payment of %d leaves %d', async (amount, left) => {
  await inSeededWorld((world) => {
    schedule(world, scheduled(5, amount));
    settleScheduled(world, 5);
    expect([totalOf(world), datesLeft(world)]).toEqual([left, []]);
  });
});

test.each([
  [79n, 21n],
  [80n, 20n],
  [81n, 100n],
])('of 100 cents with 20 reserved, a scheduled payment of %d leaves %d', async (amount, left) => {
  await inSeededWorld((world) => {
    world.reservations.put({
      id: 1,
      walletId: 9,
      currency: 'EUR',
      amount: 20n,
      date: 0,
      details: '',
      transferId: 1,
      otherParty: {},
    });
    schedule(world, scheduled(5, amount));
    settleScheduled(world, 5);
    expect(totalOf(world)).toBe(left);
  });
});

test.each([
  [4, false, 100n, [5, 6]],
  [5, true, 90n, [6]],
  [6, true, 120n, []],
])('at %i, payments of 10 at 5 and receipts of 30 at 6 are due: %s', async (now, due, total, left) => {
  await inSeededWorld((world) => {
    schedule(world, scheduled(5, 10n), scheduled(6, 30n, 'in'));
    expect(areStatementsDue(world, now)).toBe(due);
    settleScheduled(world, now);
    expect([totalOf(world), datesLeft(world)]).toEqual([total, left]);
  });
});

test('no statements are due when none are scheduled', async () => {
  await inSeededWorld((world) => {
    schedule(world);
    expect(areStatementsDue(world, 5)).toBe(false);
    settleScheduled(world, 5);
    expect(totalOf(world)).toBe(100n);
  });
});

test.each([
  [1n, 1n],
  [2n, 1n],
  [3n, 2n],
  [4n, 2n],
  [0n, 0n],
  [-1n, -1n],
  [-2n, -1n],
  [-3n, -2n],
])('converts %d cents at half the rate to %d', (cents, converted) => {
  expect(convert(cents, { currency: 'A', microEuros: 1n }, { currency: 'B', microEuros: 2n })).toBe(
    converted,
  );
});
