import { expect, test } from 'vitest';
import type { SignedRequest } from '../../src/index.ts';
import { client, walletRespondingJson } from '../support/wallet-responding.ts';

const signedWith = async (options: { baseUrl: string; signingOrigin?: string }) => {
  const signed: SignedRequest[] = [];
  const { wallet, requests } = walletRespondingJson(
    {},
    { options: { client, hooks: { onSigned: (each) => signed.push(each) }, ...options } },
  );
  await wallet.getWalletBalance({ walletId: 14471, convert_to: 'EUR' });
  return { url: requests[0]?.url, parts: signed[0]?.normalized.split('\n').slice(3, 6) };
};
const uri = '/rest/v1/wallet/14471/balance?convert_to=EUR';

test('signs a call for the origin that it is sent to', async () => {
  expect(await signedWith({ baseUrl: 'http://127.0.0.1:4011' })).toEqual({
    url: `http://127.0.0.1:4011${uri}`,
    parts: [uri, '127.0.0.1', '4011'],
  });
});

test('signs a call through a proxy for signingOrigin', async () => {
  const origins = { baseUrl: 'http://127.0.0.1:4011', signingOrigin: 'http://localhost:4010' };
  expect(await signedWith(origins)).toEqual({
    url: `http://127.0.0.1:4011${uri}`,
    parts: [uri, 'localhost', '4010'],
  });
});

test('signs the default port of the scheme', async () => {
  const origins = { baseUrl: 'http://127.0.0.1:4011', signingOrigin: 'https://wallet.paysera.com' };
  expect((await signedWith(origins)).parts).toEqual([uri, 'wallet.paysera.com', '443']);
});
