import { expect, test } from 'vitest';
import type { TokenRecord } from '../../../src/state/records.ts';
import { seededStore } from '../../support/stores.ts';

const newStore = () => seededStore();

const token: TokenRecord = {
  id: 'token',
  key: 'key',
  clientId: 'client',
  userId: 5101,
  scopes: [],
  grantedScopes: [],
  expiresAt: 1,
  refreshToken: 'refresh',
  refreshExpiresAt: 1,
  status: 'active',
  grantId: 'grant',
};

const newest = { limit: 1, start: { offset: 0 } } as const;

test('keeps what a transaction changed, and takes all of it back when it fails', async () => {
  const store = newStore();
  await store.write('a', async ({ tokens }) => tokens.put(token));
  const row = {
    id: 99_000_000,
    date: 1_769_900_000,
    amount: 1n,
    currency: 'EUR',
    direction: 'in',
    type: 'cash',
  } as const;
  const failed = store.write('a', async (world) => {
    await world.tokens.put({ ...token, refreshToken: 'other' });
    await world.tokens.put({ ...token, id: 'second' });
    await world.users.delete(5102);
    await world.clock.set({ ahead: 5 });
    await world.statements.add(14471, row);
    expect((await world.statements.select(14471, newest)).rows).toEqual([row]);
    throw new Error('in the middle');
  });
  await expect(failed).rejects.toThrow('in the middle');
  await store.write('a', async (world) => {
    expect(await world.tokens.list()).toEqual([token]);
    expect(await world.tokens.where('refreshToken', 'refresh')).toEqual([token]);
    expect(await world.tokens.where('refreshToken', 'other')).toEqual([]);
    expect((await world.users.get(5102))?.profile.email).toBe('jakub@example.org');
    expect(await world.clock.get()).toEqual({ ahead: 0 });
    expect((await world.statements.select(14471, newest)).rows[0]?.id).toBeLessThan(99_000_000);
  });
});

test('runs the transactions of a world one after the other', async () => {
  const store = newStore();
  const add = () =>
    store.write('a', async ({ clock }) => {
      const { ahead } = await clock.get();
      await new Promise((done) => setTimeout(done));
      await clock.set({ ahead: ahead + 1 });
    });
  await Promise.all(Array.from({ length: 20 }, add));
  expect(await store.write('a', ({ clock }) => clock.get())).toEqual({ ahead: 20 });
});

test('goes on after a failed transaction', async () => {
  const store = newStore();
  const failed = store.write('a', () => Promise.reject(new Error('no')));
  const next = store.write('a', async ({ name }) => name);
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('a');
});

test('worlds have nothing in common', async () => {
  const store = newStore();
  await store.write('a', async (world) => {
    await world.tokens.put(token);
    await world.statements.add(14471, {
      id: 99_000_000,
      date: 1_769_900_000,
      amount: 1n,
      currency: 'EUR',
      direction: 'in',
      type: 'cash',
    });
  });
  await store.write('b', async (world) => {
    expect(await world.tokens.list()).toEqual([]);
    expect((await world.statements.select(14471, newest)).rows[0]?.id).toBeLessThan(99_000_000);
    const a = await store.write('a', ({ random }) => random.get());
    expect(await world.random.get()).not.toEqual(a);
  });
});

test('reset puts one world back and leaves the others', async () => {
  const store = newStore();
  for (const world of ['a', 'b']) await store.write(world, async ({ tokens }) => tokens.put(token));
  await store.reset('a');
  expect(await store.write('a', ({ tokens }) => tokens.list())).toEqual([]);
  expect(await store.write('b', ({ tokens }) => tokens.list())).toEqual([token]);
});

test('a record that is replaced leaves its place in the index', async () => {
  await newStore().write('a', async ({ tokens }) => {
    await tokens.put(token);
    await tokens.put({ ...token, grantId: 'other' });
    expect(await tokens.where('grantId', 'grant')).toEqual([]);
    expect(await tokens.where('grantId', 'other')).toHaveLength(1);
    await tokens.delete(token.id);
    expect(await tokens.where('grantId', 'other')).toEqual([]);
    expect(await tokens.get(token.id)).toBeUndefined();
  });
});
