import { expect, test } from 'vitest';
import type { SignedRequest } from '../../src/index.ts';
import { computeMac } from '../../src/mac/index.ts';
import { client, failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

test('uses a rotated key from the next request on', async () => {
  const keys = ['first-key', 'second-key'];
  const signed: SignedRequest[] = [];
  const { wallet } = walletRespondingJson(
    {},
    {
      options: {
        client: { id: client.id, key: async () => keys.shift() ?? '' },
        hooks: { onSigned: (each) => signed.push(each) },
      },
    },
  );
  await wallet.getUser({ userId: 1 });
  await wallet.getUser({ userId: 1 });
  const macs = await Promise.all([
    computeMac('first-key', signed[0]?.normalized ?? ''),
    computeMac('second-key', signed[1]?.normalized ?? ''),
  ]);
  expect(signed[0]?.header).toContain(`mac="${macs[0]}"`);
  expect(signed[1]?.header).toContain(`mac="${macs[1]}"`);
});

test.for(['', undefined, 7])('rejects a key function that returns %j', async (key) => {
  const { wallet, requests } = walletRespondingJson(
    {},
    { options: { client: { id: client.id, key: () => key as string } } },
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'ConfigurationError',
    option: 'client.key',
  });
  expect(requests).toEqual([]);
});

test.for([
  () => Promise.reject(new Error('The vault is closed')),
  () => {
    throw new Error('The vault is closed');
  },
])('names a key function that fails, with its error as the cause: %#', async (key) => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client: { id: client.id, key } } });
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'WalletError',
    code: 'callback',
    message: 'client.key failed',
    retryable: false,
    cause: { message: 'The vault is closed' },
  });
  expect(requests).toEqual([]);
});

test.for([0, 1])('names a key function that calls the wallet after %i waits', async (waits) => {
  const { wallet, requests } = walletRespondingJson(
    {},
    {
      options: {
        client: {
          id: client.id,
          key: async () => {
            for (let wait = 0; wait < waits; wait += 1) await Promise.resolve();
            await wallet.getUser({ userId: 1 });
            return client.key;
          },
        },
      },
    },
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    message: 'client.key failed',
    cause: { code: 'callback', message: 'client.key waits for its own call' },
  });
  expect(requests).toEqual([]);
});

test('a key function may make calls that need no signature', async () => {
  const { wallet } = walletRespondingJson(
    { time: 1_767_225_600 },
    { options: { client: { id: client.id, key: async () => wallet.getServer().then(() => client.key) } } },
  );
  expect(await wallet.getUser({ userId: 1 })).toMatchObject({ time: 1_767_225_600 });
});
