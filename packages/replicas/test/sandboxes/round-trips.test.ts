import { createWallet } from '@litas/client';
import { seededClients } from '@litas/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostgresProxy, startProxy } from '../../src/postgres-proxy.ts';
import { newDatabase, withoutPostgres } from '../support/database.ts';
import { logIn, person, type SharedSandbox, sharedSandbox } from '../support/sandboxes.ts';

let database: string;
let proxy: PostgresProxy;
let shared: SharedSandbox;

beforeAll(async () => {
  if (withoutPostgres) return;
  database = await newDatabase('round_trips');
  proxy = await startProxy(database);
  shared = await sharedSandbox(proxy.url);
});
afterAll(async () => {
  await shared?.[Symbol.asyncDispose]();
  await proxy?.close();
});

/** Counts the round trips of a call, after it was made once. */
async function countedRoundTrips(call: () => PromiseLike<unknown>, times: number): Promise<number> {
  await call();
  const before = proxy.roundTrips;
  for (let count = 0; count < times; count++) await call();
  return (proxy.roundTrips - before) / times;
}

test.skipIf(withoutPostgres)(
  'a read that is signed with a token costs two round trips: nonce and journal',
  async () => {
    const wallet = await logIn(shared.sandbox);
    const { walletId } = person;
    expect(await countedRoundTrips(() => wallet.getWalletBalance({ walletId }), 20)).toBe(2);
  },
);

test.skipIf(withoutPostgres)(
  'a read that is signed with client credentials costs two round trips',
  async () => {
    const { fetch, origin } = shared.sandbox;
    const wallet = createWallet({ client: seededClients.example, baseUrl: origin, fetch });
    expect(await countedRoundTrips(() => wallet.listCurrencies(), 20)).toBe(2);
  },
);

test.skipIf(withoutPostgres)('a write costs three round trips: nonce, changes and journal', async () => {
  const wallet = await logIn(shared.sandbox);
  let count = 0;
  const describe = () => {
    count += 1;
    return wallet.updateWalletDescription({ walletId: person.walletId, description: `Savings ${count}` });
  };
  expect(await countedRoundTrips(describe, 20)).toBe(3);
});

test.skipIf(withoutPostgres)(
  'a read after a write of another process costs two round trips, too',
  async () => {
    await using other = await sharedSandbox(database);
    const wallet = await logIn(shared.sandbox);
    await wallet.getWalletBalance({ walletId: person.walletId });
    await other.sandbox.clock.advance(1);
    const before = proxy.roundTrips;
    await wallet.getWalletBalance({ walletId: person.walletId });
    expect(proxy.roundTrips - before).toBe(2);
  },
);
