import { expect, test } from 'vitest';
import { createSandbox, type WorldFileStatement, type WorldFileWallet } from '../../src/index.ts';
import { writeHistory } from '../../src/seed/history/write-history.ts';
import { balanceKey } from '../../src/state/store.ts';
import { call, staticClient } from '../support/caller.ts';

const now = '2026-01-31T12:00:00Z';
const seconds = Date.parse(now) / 1_000;
const sandboxOf = (wallet: Omit<WorldFileWallet, 'id'>) =>
  createSandbox({ now, world: { users: [{ id: 1, wallets: [{ id: 2, ...wallet }] }] } });
const statement = (date: number, amount: number, direction: 'in' | 'out'): WorldFileStatement => ({
  date,
  amount,
  currency: 'EUR',
  direction,
});

test.each([
  [9, false],
  [10, true],
  [11, true],
])('a wallet with an opening amount of %i cents can pay 10: %s', (opening, can) => {
  const make = () => sandboxOf({ opening: { EUR: opening }, statements: [statement(5, 10, 'out')] });
  if (can) expect(make).not.toThrow();
  else expect(make).toThrow('Would hold -0.01 EUR');
});

test.each([
  [9, false],
  [10, true],
])('a wallet with %i cents can reserve 10: %s', (opening, can) => {
  const reservations = [{ currency: 'EUR', amount: 10, details: '' }];
  const make = () => sandboxOf({ opening: { EUR: opening }, reservations });
  if (can) expect(make).not.toThrow();
  else expect(make).toThrow('Would have -0.01 EUR at disposal');
});

test('money that comes in at the second of the creation is booked', async () => {
  const reservations = [{ currency: 'EUR', amount: 10, details: '' }];
  expect(() => sandboxOf({ reservations, statements: [statement(seconds, 10, 'in')] })).not.toThrow();
  const late = [statement(seconds + 1, 10, 'in')];
  expect(() => sandboxOf({ reservations, statements: late })).toThrow('Would have -0.10 EUR at disposal');

  const sandbox = sandboxOf({ statements: [statement(seconds, 1, 'in'), statement(seconds + 1, 2, 'in')] });
  const amounts = async () => {
    const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/2/statements');
    return (body['statements'] as { amount: number }[]).map(({ amount }) => amount);
  };
  expect(await amounts()).toEqual([1]);
  await sandbox.clock.advance(1);
  expect(await amounts()).toEqual([2, 1]);
});

test.each([
  [9n, 0],
  [10n, 1],
])('a wallet with %s cents above its reservations makes %i payments of 10', (free, count) => {
  const leg = {
    walletId: 2,
    currency: 'EUR',
    direction: 'out',
    amount: 10n,
    type: 'transfer',
    details: '',
  } as const;
  const { statements } = writeHistory(
    [{ date: 5, legs: [leg] }],
    [{ walletId: 2, currency: 'EUR', opening: 100n + free }],
    new Map([[balanceKey(2, 'EUR'), 100n]]),
  );
  expect(statements.get(2)?.length ?? 0).toBe(count);
});
