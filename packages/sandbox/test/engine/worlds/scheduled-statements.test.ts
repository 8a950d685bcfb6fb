import { expect, test } from 'vitest';
import { amountsIn, settleScheduled } from '../../../src/domain/wallets/amounts.ts';
import { createSandbox, type WorldFileStatement } from '../../../src/index.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { newWorlds } from '../../support/new-worlds.ts';

const day = 86_400;
const now = 1_769_860_800;
const salary = {
  date: '2026-02-05T08:00:00Z',
  amount: 90_000,
  currency: 'EUR',
  direction: 'in',
  details: 'Pay',
} as const;
const rent = {
  date: '2026-02-06T08:00:00Z',
  amount: 70_000,
  currency: 'EUR',
  direction: 'out',
  details: 'Rent',
} as const;

const sandboxWith = (statements: readonly WorldFileStatement[], changes: object = {}) =>
  frozenSandbox({
    world: { users: [{ id: 1, wallets: [{ id: 2, opening: { EUR: 1_000 }, statements, ...changes }] }] },
  });

/** The euros of the wallet, and the details of its statements, the newest first. */
async function shown(sandbox: ReturnType<typeof frozenSandbox>) {
  const { body: balance } = await call(sandbox, staticClient, '/rest/v1/wallet/2/balance');
  const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/2/statements');
  const { at_disposal: euros } = balance['EUR'] as Record<string, unknown>;
  return [euros, ...(body['statements'] as { details: string }[]).map(({ details }) => details)];
}

test('are booked when the world clock reaches their date, and not before', async () => {
  const sandbox = sandboxWith([rent, salary]);
  expect(await shown(sandbox)).toEqual([1_000]);
  await sandbox.clock.set('2026-02-05T07:59:59Z');
  expect(await shown(sandbox)).toEqual([1_000]);
  await sandbox.clock.advance(1);
  expect(await shown(sandbox)).toEqual([91_000, 'Pay']);
  await sandbox.clock.advance(30 * day);
  expect(await shown(sandbox)).toEqual([21_000, 'Rent', 'Pay']);
});

test('are captured and restored with the world', async () => {
  const sandbox = sandboxWith([salary]);
  const snapshot = await sandbox.snapshot();
  await sandbox.clock.advance(30 * day);
  expect(await shown(sandbox)).toEqual([91_000, 'Pay']);
  await sandbox.restore(snapshot);
  expect(await shown(sandbox)).toEqual([1_000]);
  await sandbox.clock.advance(30 * day);
  await sandbox.reset();
  expect(await shown(sandbox)).toEqual([1_000]);
});

test('are not booked when the wallet has too little money', async () => {
  const inNewWorld = newWorlds();
  const afterPaying = (more: bigint) =>
    inNewWorld((world) => {
      const { total, reserved } = amountsIn(world, 14_503, now, 'EUR');
      const amount = total - reserved + more;
      const payment = { walletId: 14_503, date: now, amount, currency: 'EUR', type: 'transfer' } as const;
      world.scheduledStatements.set([{ ...payment, direction: 'out' }]);
      settleScheduled(world, now);
      const after = amountsIn(world, 14_503, now, 'EUR');
      return [reserved > 0n, total - after.total === amount, total === after.total];
    });
  expect(await afterPaying(0n)).toEqual([true, true, false]);
  expect(await afterPaying(1n)).toEqual([true, false, true]);
});

test('the initial balance of a wallet must cover its reservations, even if money comes in later', () => {
  const reservations = [{ currency: 'EUR', amount: 1_001, details: 'Cabin' }];
  const make = () => sandboxWith([salary], { reservations });
  expect(make).toThrow('users.0.wallets.0: Would have -0.01 EUR at disposal');
  // Later the pay has come in already.
  const users = [
    { id: 1, wallets: [{ id: 2, opening: { EUR: 1_000 }, statements: [salary], reservations }] },
  ];
  createSandbox({ world: { users }, now: '2026-03-01T00:00:00Z' });
});
