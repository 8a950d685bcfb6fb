import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedWorld } from '../../src/seed/seed-world.ts';
import { balanceKey } from '../../src/state/store.ts';
import type { WorldSeed } from '../../src/state/world-seed.ts';

const day = 86_400;
const worlds = fc
  .record({ seed: fc.integer(), days: fc.integer({ min: 15_000, max: 30_000 }) })
  .map(({ seed, days }) => ({
    today: days * day,
    ...seedWorld({ seed, today: days * day, clock: { ahead: 0 } }),
  }));

const check = (property: (world: WorldSeed & { today: number }) => void) =>
  fc.assert(fc.property(worlds, property), { numRuns: 25 });

const signed = (row: { direction: string; amount: bigint }) =>
  row.direction === 'in' ? row.amount : -row.amount;

test('a balance is the opening amount plus all statements, and was never below the reservations', () => {
  check(({ statements, balances, reservations }) => {
    const reserved = new Map(
      reservations.map(({ walletId, currency, amount }) => [balanceKey(walletId, currency), amount]),
    );
    for (const { walletId, currency, opening, total } of balances) {
      const floor = reserved.get(balanceKey(walletId, currency)) ?? 0n;
      let running = opening;
      expect(running).toBeGreaterThanOrEqual(floor);
      for (const row of statements.get(walletId) ?? []) {
        if (row.currency !== currency) continue;
        running += signed(row);
        expect(running).toBeGreaterThanOrEqual(floor);
      }
      expect(running).toBe(total);
    }
    for (const [walletId, rows] of statements) {
      const known = new Set(
        balances.filter((each) => each.walletId === walletId).map(({ currency }) => currency),
      );
      for (const { currency } of rows) expect(known).toContain(currency);
    }
  });
});

test('ids of statements are unique and ascend with the date, which is never in the future', () => {
  check(({ statements, today }) => {
    const rows = [...statements.values()].flat().toSorted((left, right) => left.id - right.id);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const [index, { date }] of rows.entries()) {
      expect(date).toBeGreaterThanOrEqual(rows[index - 1]?.date ?? 0);
      expect(date).toBeLessThan(today);
    }
  });
});

test('a payment between wallets has the same amount on both sides', () => {
  check(({ statements, wallets }) => {
    const accounts = new Map(wallets.map(({ id, account }) => [id, account.number]));
    let internal = 0;
    for (const [walletId, rows] of statements) {
      for (const { otherParty, transferId, direction, amount, currency, date } of rows) {
        const other = otherParty?.wallet_id;
        if (other === undefined) continue;
        internal++;
        expect(otherParty?.account_number).toBe(accounts.get(other));
        const match = statements.get(other)?.find((row) => row.transferId === transferId);
        expect(match).toMatchObject({ amount, currency, date, direction: direction === 'in' ? 'out' : 'in' });
        expect(match?.otherParty?.account_number).toBe(accounts.get(walletId));
      }
    }
    expect(internal).toBeGreaterThan(200);
  });
});

test('the first person has at least 300 statements, 100 of them in euros, in several currencies, and some recent ones', () => {
  check(({ statements, users, today }) => {
    const rows = statements.get(users[0]?.walletIds[0] ?? 0) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ currency }) => currency === 'EUR').length).toBeGreaterThanOrEqual(100);
    expect(new Set(rows.map(({ currency }) => currency)).size).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ date }) => date > today - 30 * day).length).toBeGreaterThan(10);
  });
});

test('the same seed creates the same world, and another seed another world', () => {
  const world = (seed: number) =>
    JSON.stringify(
      [...seedWorld({ seed, today: 20_000 * day, clock: { ahead: 0 } }).statements],
      (_, value) => (typeof value === 'bigint' ? String(value) : (value as unknown)),
    );
  // The world that was created last is not created again.
  const [first, other, again] = [world(7), world(8), world(7)];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});
