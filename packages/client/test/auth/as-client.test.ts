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
import { respondingFetch } from '../support/responding-fetch.ts';
import {
  client,
  failureOf,
  signatureOf,
  token,
  walletResponding,
  walletRespondingJson,
} from '../support/wallet-responding.ts';

const asClient = { as: 'client' } as const;
const path = { userId: 14471 };

/** A client of single operations with credentials and a token, and who signed its requests. */
function operationsClient(options: object = {}) {
  const signers: (string | undefined)[] = [];
  const fetch = respondingFetch((request) => {
    signers.push(request.headers.has('authorization') ? signatureOf(request).id : undefined);
    return Response.json({ id: 14471 });
  });
  return { signers, operations: createOperationsClient({ client, token, fetch, ...options }) };
}

test("a method with as: 'client' is signed with client credentials", async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client, token } });
  await wallet.getUser({ userId: 14471 }, asClient);
  await wallet.getUser({ userId: 14471 });
  expect(requests.map((request) => signatureOf(request).id)).toEqual([client.id, token.id]);
});

test("all pages of a list with as: 'client' are signed with client credentials", async () => {
  const page = (request: Request) => ({
    favourites: [{ id: 1 }],
    _metadata: { total: 2, limit: 1, offset: Number(new URL(request.url).searchParams.get('offset')) },
  });
  const { wallet, requests } = walletResponding((request) => Response.json(page(request)), { client, token });
  expect(await wallet.listFavourites({ walletId: 7, limit: 1 }, asClient).toArray()).toHaveLength(2);
  expect(requests.map((request) => signatureOf(request).id)).toEqual([client.id, client.id]);
});

test("a function with as: 'client' is signed with client credentials", async () => {
  const { operations, signers } = operationsClient();
  await getUser({ client: operations, path, ...asClient });
  await getUser({ client: operations, path });
  expect(signers).toEqual([client.id, token.id]);
});

test("a query with as: 'client' is signed with client credentials and has a key of its own", async () => {
  const { operations, signers } = operationsClient();
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  for (const options of [asClient, {}, asClient, {}]) {
    await queries.fetchQuery(getUserOptions({ client: operations, path, ...options }));
  }
  expect(signers).toEqual([client.id, token.id]);
  expect(getUserQueryKey({ path, ...asClient })).not.toEqual(getUserQueryKey({ path }));
});

test("with an empty store, only calls with as: 'client' are sent", async () => {
  const options: WalletOptions = { client, token: memoryTokenStore() };
  const { wallet, requests } = walletRespondingJson({}, { options });
  await wallet.getUser({ userId: 14471 }, asClient);
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test.for<WalletOptions>([{}, { refresh }, { refresh: false }, { client: undefined }])(
  'rejects with authorize_again before anything is sent or reported, with an empty store: %j',
  async (options) => {
    const reported: string[] = [];
    const { wallet, requests } = walletRespondingJson(
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

test.for([{}, { refresh }])(
  'functions reject with authorize_again with an empty store: %j',
  async (options) => {
    const { operations, signers } = operationsClient({ token: memoryTokenStore(), ...options });
    expect(await failureOf(getUser({ client: operations, path }))).toMatchObject({ code: 'authorize_again' });
    expect(signers).toEqual([]);
  },
);

test('with an empty store, token requests and public operations are still sent', async () => {
  const options: WalletOptions = { client, token: memoryTokenStore() };
  const { wallet, requests } = walletRespondingJson({ time: 1 }, { options });
  await wallet.createToken({ grant_type: 'authorization_code', code: 'QmF6-77_xyz' });
  await wallet.getServer();
  expect(requests.map((request) => request.headers.has('authorization'))).toEqual([true, false]);
});

test("a public operation with as: 'client' is not signed", async () => {
  const { operations, signers } = operationsClient();
  await getServer({ client: operations, ...asClient });
  expect(signers).toEqual([undefined]);
});

test("a call with as: 'client' rejects without client credentials", async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { token } });
  expect(await failureOf(wallet.getUser({ userId: 14471 }, asClient))).toMatchObject({
    option: 'client',
    message: 'client is missing: getUser needs client credentials',
  });
  expect(requests).toEqual([]);
});

test.for(['user', 'Client', null, true])('the option as cannot be %j', async (as) => {
  const { wallet, requests } = walletRespondingJson({});
  const { operations } = operationsClient();
  const failure = { name: 'ConfigurationError', option: 'as' };
  const options = { as } as unknown as typeof asClient;
  expect(await failureOf(wallet.getUser({ userId: 14471 }, options))).toMatchObject(failure);
  expect(await failureOf(getUser({ client: operations, path, ...options }))).toMatchObject(failure);
  expect(requests).toEqual([]);
});

const orToken = 'client is missing: getUser needs client credentials or a token';
const credentialsOnly = 'client is missing: getUser needs client credentials';

test.for<[name: string, send: () => Promise<unknown>, message: string]>([
  [
    'a call without credentials',
    async () => walletRespondingJson({}, { options: {} }).wallet.getUser({ userId: 1 }),
    orToken,
  ],
  [
    'a call as the client without credentials',
    async () => walletRespondingJson({}, { options: {} }).wallet.getUser({ userId: 1 }, asClient),
    credentialsOnly,
  ],
  [
    'a token request without credentials',
    async () =>
      walletRespondingJson({}, { options: { token } }).wallet.createToken({
        grant_type: 'refresh_token',
        refresh_token: 'a',
      }),
    credentialsOnly.replace('getUser', 'createToken'),
  ],
])('the error of %s says what is missing', async ([, send, message]) => {
  expect(await failureOf(send())).toMatchObject({ option: 'client', message });
});
