import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { olderStatements } from '../../src/seed/history/older-statements.ts';
import { call, frozenSandbox, staticClient } from '../support/caller.ts';

const options = fc.record({
  seed: fc.integer(),
  count: fc.integer({ min: 2, max: 400 }),
  until: fc.integer({ min: 1_000_000, max: 2_000_000_000 }),
});
const ids = { firstStatement: 88_000_001, firstTransfer: 66_000_001 };

test('no balance falls below its initial value, and ends at it', () => {
  fc.assert(
    fc.property(options, (given) => {
      const balances = new Map<string, bigint>();
      for (const { currency, direction, amount } of olderStatements({ ...given, ...ids })) {
        const after = (balances.get(currency) ?? 0n) + (direction === 'in' ? amount : -amount);
        expect(after).toBeGreaterThanOrEqual(0n);
        balances.set(currency, after);
      }
      for (const rest of balances.values()) expect(rest).toBe(0n);
    }),
  );
});

test('are in the order of their ids and dates, before the history', () => {
  fc.assert(
    fc.property(options, (given) => {
      const rows = [...olderStatements({ ...given, ...ids })];
      expect(rows).toHaveLength(given.count);
      for (const [index, { id, date, amount }] of rows.entries()) {
        expect(id).toBe(ids.firstStatement - given.count + index);
        expect(date).toBeGreaterThanOrEqual(rows[index - 1]?.date ?? 0);
        expect(date).toBeLessThan(given.until);
        expect(amount).toBeGreaterThan(0n);
      }
    }),
  );
});

test('a wallet has as many statements as asked for, and the balance that it has without', async () => {
  const total = async (sandbox: ReturnType<typeof frozenSandbox>) => {
    const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/14471/statements?limit=1');
    return (body['_metadata'] as { total: number }).total;
  };
  const balance = async (sandbox: ReturnType<typeof frozenSandbox>) =>
    (await call(sandbox, staticClient, '/rest/v1/wallet/14471/balance')).body;
  const usual = frozenSandbox();
  const large = frozenSandbox({ statements: 5_000 });
  expect(await total(large)).toBe(5_000);
  expect(await balance(large)).toEqual(await balance(usual));
  expect(await total(frozenSandbox({ statements: 5 }))).toBe(await total(usual));
});

test('a world file without the seeded users has no older statements', async () => {
  const sandbox = frozenSandbox({
    statements: 5_000,
    world: { users: [{ id: 42, wallets: [{ id: 14471 }] }] },
  });
  const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/14471/statements?limit=1');
  expect(body['_metadata']).toMatchObject({ total: 0 });
});

test('rejects invalid and too large numbers', () => {
  for (const statements of [-1, 1.5, Number.NaN, 10_000_001]) {
    expect(() => createSandbox({ statements })).toThrow(/^statements must be /);
  }
});
