import { expect, test } from 'vitest';
import type { SignedRequest } from '../../src/index.ts';
import { client, walletRespondingJson } from '../support/wallet-responding.ts';

test('calls onSigned with the normalized request and the header', async () => {
  const signed: SignedRequest[] = [];
  const { wallet, requests } = walletRespondingJson(
    {},
    { options: { client, hooks: { onSigned: (each) => signed.push(each) } } },
  );
  await wallet.getWallet({ walletId: 14471 });
  await wallet.getServer();
  expect(signed).toEqual([
    {
      operation: 'getWallet',
      method: 'GET',
      url: 'https://wallet.paysera.com/rest/v1/wallet/14471',
      header: requests[0]?.headers.get('authorization'),
      normalized: expect.stringContaining('\nGET\n/rest/v1/wallet/14471\nwallet.paysera.com\n443\n\n'),
    },
  ]);
});
