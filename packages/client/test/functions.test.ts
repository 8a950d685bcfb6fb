import { expect, test } from 'vitest';
import { ApiError } from '../src/index.ts';
import { createOperationsClient, getWalletBalance, listStatements } from '../src/operations.ts';
import { respondingFetch } from './support/responding-fetch.ts';
import { client as credentials, failureOf, signatureOf } from './support/wallet-responding.ts';

test('a function sends and signs like a method', async () => {
  const sent: Request[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: respondingFetch(async (request) => {
      sent.push(request);
      return Response.json({ statements: [] });
    }),
  });
  expect(await listStatements({ client, path: { walletId: 7 }, query: { text: 'a b' } })).toEqual({
    statements: [],
  });
  expect(sent[0]?.url).toBe('https://wallet.paysera.com/rest/v1/wallet/7/statements?text=a+b');
  expect(signatureOf(sent[0]).id).toBe(credentials.id);
});

test('a function rejects with the same error, which names the operation', async () => {
  const client = createOperationsClient({
    client: credentials,
    fetch: async () => Response.json({ error: 'forbidden' }, { status: 403 }),
  });
  const error = await failureOf(getWalletBalance({ client, path: { walletId: 14471 } }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    code: 'forbidden',
    message: 'getWalletBalance failed with 403 (forbidden)',
  });
});
