import { expect, test } from 'vitest';
import type { SignedRequest } from '../../src/index.ts';
import { computeMac } from '../../src/mac/index.ts';
import { client, failureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

test('a key that is changed is used from the next request on', async () => {
  const keys = ['first-key', 'second-key'];
  const signed: SignedRequest[] = [];
  const { wallet } = walletAnsweringJson(
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

test.for(['', undefined, 7])('a function that gives %j for a key is named', async (key) => {
  const { wallet, requests } = walletAnsweringJson(
    {},
    { options: { client: { id: client.id, key: () => key as string } } },
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'ConfigurationError',
    option: 'client.key',
  });
  expect(requests).toEqual([]);
});

test('a function that cannot find the key ends the call with its own error', async () => {
  const problem = new Error('The vault is closed');
  const { wallet } = walletAnsweringJson(
    {},
    { options: { client: { id: client.id, key: () => Promise.reject(problem) } } },
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toBe(problem);
});
