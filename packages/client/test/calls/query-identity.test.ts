import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import {
  createOAuth,
  memoryTokenStore,
  refreshTokens,
  type Token,
  type TokenStore,
} from '../../src/index.ts';
import { createOperationsClient } from '../../src/operations.ts';
import {
  getServerOptions,
  getServerQueryKey,
  getUserOptions,
  getUserQueryKey,
} from '../../src/react-query.ts';
import { comparingStore, peopleApi } from '../support/people-api.ts';
import { client as credentials, failureOf } from '../support/wallet-responding.ts';

const path = { userId: 'me' } as const;

function twoPeople() {
  const api = peopleApi(comparingStore());
  const client = createOperationsClient({ ...api.options, refresh: refreshTokens });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const ask = () => queries.fetchQuery(getUserOptions({ client, path }));
  return { ...api, client, ask };
}

test('does not return cached data of the previous user after a sign-in', async () => {
  const { ask, oauth } = twoPeople();
  expect(await ask()).toEqual({ display_name: 'ona' });
  await oauth.logIn({ username: 'jakub', password: 'x' });
  expect(await ask()).toEqual({ display_name: 'jakub' });
});

test('the key changes on sign-in and sign-out, not on a refresh', async () => {
  const { ask, client, oauth } = twoPeople();
  const key = () => JSON.stringify(getUserQueryKey({ client, path }));
  const first = key();
  await ask();
  await oauth.refresh();
  await ask();
  expect(key()).toBe(first);
  await oauth.logIn({ username: 'jakub', password: 'x' });
  const second = key();
  await oauth.revoke();
  expect(new Set([first, second, key()]).size).toBe(3);
});

test('does not cache data of a user under the key of another one, also when the application writes the store', async () => {
  const { ask, client, options, issue } = twoPeople();
  const stale = getUserOptions({ client, path });
  await ask();
  const store = options.token as TokenStore;
  await store.set(issue('jakub'));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  expect(await failureOf(queries.fetchQuery(stale))).toMatchObject({ code: 'session_replaced' });
  expect(await ask()).toEqual({ display_name: 'jakub' });
});

test('each client has a key without a token, and the option identity replaces it', () => {
  const options = { client: credentials, token: { id: 'secret-id', key: 'secret-key' } };
  const keys = [createOperationsClient(options), createOperationsClient(options)].map((client) =>
    JSON.stringify(getUserQueryKey({ client, path })),
  );
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys.join()).not.toMatch(/secret/);
  const client = createOperationsClient({ ...options, identity: 'ona' });
  expect(getUserQueryKey({ client, path })).toEqual([expect.objectContaining({ identity: 'ona' })]);
  expect(getUserQueryKey({ client, path, as: 'client' })).not.toEqual(getUserQueryKey({ client, path }));
  expect(getServerQueryKey({ client })).toEqual(
    getServerQueryKey({ client: createOperationsClient(options) }),
  );
});

test('the option identity must be text', () => {
  expect(() => createOAuth({ client: credentials, identity: '' })).toThrow(
    expect.objectContaining({ option: 'identity' }),
  );
});

test.for<[name: string, make: (token: Token) => TokenStore]>([
  ['memoryTokenStore', memoryTokenStore],
  [
    'a synchronous store',
    (token) => {
      let kept: Token | undefined = token;
      return { get: () => kept, set: (next) => void (kept = next) };
    },
  ],
])('the key changes when the application writes another session to %s', async ([, make]) => {
  const api = peopleApi(make);
  const client = createOperationsClient({ ...api.options, refresh: refreshTokens });
  const store = api.options.token as TokenStore;
  const key = () => JSON.stringify(getUserQueryKey({ client, path }));
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const ask = async () => queries.fetchQuery(getUserOptions({ client, path }));
  expect(await ask()).toEqual({ display_name: 'ona' });
  const keys = [key()];
  await store.set(api.issue('jakub'));
  keys.push(key());
  expect(await ask()).toEqual({ display_name: 'jakub' });
  expect(key()).toBe(keys[1]);
  await store.set(undefined);
  keys.push(key());
  expect(new Set(keys).size).toBe(3);
  expect(await failureOf(ask())).toMatchObject({ code: 'authorize_again' });
});

test('the key of a store that returns promises is computed without reading the store each time', () => {
  let reads = 0;
  const token = { get: async () => Promise.reject(new Error(`read ${(reads += 1)}`)), set: () => {} };
  const client = createOperationsClient({ client: credentials, token });
  const keys = Array.from({ length: 5 }, () => JSON.stringify(getUserQueryKey({ client, path })));
  expect(new Set(keys).size).toBe(1);
  expect(reads).toBe(1);
});

test('the key is a new one after each sign-in, whether the application or createOAuth writes the store', async () => {
  const { options, issue } = twoPeople();
  const memory = memoryTokenStore(issue('ona'));
  const own = createOperationsClient({ ...options, token: memory, refresh: refreshTokens });
  const ownOAuth = createOAuth({ ...options, token: memory });
  const keys: string[] = [];
  const note = () => void keys.push(JSON.stringify(getUserQueryKey({ client: own, path })));
  note();
  await memory.set(issue('jakub'));
  note();
  await ownOAuth.logIn({ username: 'ona', password: 'x' });
  note();
  await memory.set(issue('jakub'));
  note();
  await ownOAuth.revoke();
  note();
  expect(new Set(keys).size).toBe(keys.length);
});

test('a query as the client does not change the key of the user', async () => {
  const { ask, client } = twoPeople();
  const key = () => JSON.stringify(getUserQueryKey({ client, path }));
  await ask();
  const before = key();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await queries.fetchQuery(getUserOptions({ client, path, as: 'client' })).catch(() => {});
  expect(key()).toBe(before);
});

test('a store whose get throws does not keep a key from being computed', () => {
  const token: TokenStore = {
    get: () => {
      throw new Error('The disk is full');
    },
    set: () => {},
  };
  const client = createOperationsClient({ client: credentials, token });
  expect(getUserQueryKey({ client, path })).toEqual(getUserQueryKey({ client, path }));
});

test('a query of the previous user is not sent', async () => {
  const { client, oauth, signedFor } = twoPeople();
  const stale = getUserOptions({ client, path, headers: { 'x-call': 'stale' } });
  await oauth.logIn({ username: 'jakub', password: 'x' });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  expect(await failureOf(queries.fetchQuery(stale))).toMatchObject({ code: 'session_replaced' });
  expect(signedFor.has('stale')).toBe(false);
});

test('a public query is sent after a sign-in, too', async () => {
  const { client, oauth } = twoPeople();
  const options = getServerOptions({ client });
  await oauth.logIn({ username: 'jakub', password: 'x' });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const error = await queries.fetchQuery(options).catch((reason: unknown) => reason);
  expect(error).not.toMatchObject({ code: 'session_replaced' });
});
