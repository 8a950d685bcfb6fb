import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { memoryTokenStore, refreshTokens, type WalletOptions } from '../../src/index.ts';
import {
  createOperationsClient,
  getServer,
  getUser,
  refreshTokens as refresh,
} from '../../src/operations.ts';
import { getUserOptions, getUserQueryKey } from '../../src/react-query.ts';
import { fetchAnswering } from '../support/fetch-answering.ts';
import {
  client,
  failureOf,
  signatureOf,
  token,
  walletAnswering,
  walletAnsweringJson,
} from '../support/wallet-answering.ts';

const asClient = { as: 'client' } as const;
const path = { userId: 14471 };

/** A client of single operations with credentials and a token, and who signed its requests. */
function operationsClient(options: object = {}) {
  const signers: (string | undefined)[] = [];
  const fetch = fetchAnswering((request) => {
    signers.push(request.headers.has('authorization') ? signatureOf(request).id : undefined);
    return Response.json({ id: 14471 });
  });
  return { signers, operations: createOperationsClient({ client, token, fetch, ...options }) };
}

test('a method is called as the client where it asks for that', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { client, token } });
  await wallet.getUser({ userId: 14471 }, asClient);
  await wallet.getUser({ userId: 14471 });
  expect(requests.map((request) => signatureOf(request).id)).toEqual([client.id, token.id]);
});

test('all pages of a walk are requested as the client', async () => {
  const page = (request: Request) => ({
    favourites: [{ id: 1 }],
    _metadata: { total: 2, limit: 1, offset: Number(new URL(request.url).searchParams.get('offset')) },
  });
  const { wallet, requests } = walletAnswering((request) => Response.json(page(request)), { client, token });
  expect(await wallet.listFavourites({ walletId: 7, limit: 1 }, asClient).toArray()).toHaveLength(2);
  expect(requests.map((request) => signatureOf(request).id)).toEqual([client.id, client.id]);
});

test('a function is called as the client where it asks for that', async () => {
  const { operations, signers } = operationsClient();
  await getUser({ client: operations, path, ...asClient });
  await getUser({ client: operations, path });
  expect(signers).toEqual([client.id, token.id]);
});

test('a query is sent as the client where it asks for that, and cached apart', async () => {
  const { operations, signers } = operationsClient();
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  for (const options of [asClient, {}, asClient, {}]) {
    await queries.fetchQuery(getUserOptions({ client: operations, path, ...options }));
  }
  expect(signers).toEqual([client.id, token.id]);
  expect(getUserQueryKey({ path, ...asClient })).not.toEqual(getUserQueryKey({ path }));
});

test('an empty store makes no call as the client unless the call asks for that', async () => {
  const options: WalletOptions = { client, token: memoryTokenStore() };
  const { wallet, requests } = walletAnsweringJson({}, { options });
  await wallet.getUser({ userId: 14471 }, asClient);
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test.for<WalletOptions>([{}, { refresh }, { refresh: false }, { client: undefined }])(
  'an empty store throws authorize_again before anything is sent or reported: %j',
  async (options) => {
    const reported: string[] = [];
    const { wallet, requests } = walletAnsweringJson(
      {},
      {
        options: {
          client,
          token: memoryTokenStore(),
          refresh: refreshTokens,
          hooks: { onRequest: ({ operation }) => reported.push(operation) },
          ...options,
        },
      },
    );
    expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
      name: 'OAuthError',
      code: 'authorize_again',
      retryable: false,
    });
    expect([requests, reported]).toEqual([[], []]);
  },
);

test.for([{}, { refresh }])('an empty store throws for functions too: %j', async (options) => {
  const { operations, signers } = operationsClient({ token: memoryTokenStore(), ...options });
  expect(await failureOf(getUser({ client: operations, path }))).toMatchObject({ code: 'authorize_again' });
  expect(signers).toEqual([]);
});

test('with an empty store, token requests and public operations are sent all the same', async () => {
  const options: WalletOptions = { client, token: memoryTokenStore() };
  const { wallet, requests } = walletAnsweringJson({ time: 1 }, { options });
  await wallet.createToken({ grant_type: 'authorization_code', code: 'QmF6-77_xyz' });
  await wallet.getServer();
  expect(requests.map((request) => request.headers.has('authorization'))).toEqual([true, false]);
});

test('a public operation stays unsigned', async () => {
  const { operations, signers } = operationsClient();
  await getServer({ client: operations, ...asClient });
  expect(signers).toEqual([undefined]);
});

test('without client credentials no call can be made as the client', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { token } });
  expect(await failureOf(wallet.getUser({ userId: 14471 }, asClient))).toMatchObject({
    option: 'client',
    message: 'client is missing: getUser needs client credentials',
  });
  expect(requests).toEqual([]);
});

test.for(['user', 'Client', null, true])('%j names nobody to call as', async (as) => {
  const { wallet, requests } = walletAnsweringJson({});
  const { operations } = operationsClient();
  const failure = { name: 'ConfigurationError', option: 'as' };
  const options = { as } as unknown as typeof asClient;
  expect(await failureOf(wallet.getUser({ userId: 14471 }, options))).toMatchObject(failure);
  expect(await failureOf(getUser({ client: operations, path, ...options }))).toMatchObject(failure);
  expect(requests).toEqual([]);
});
