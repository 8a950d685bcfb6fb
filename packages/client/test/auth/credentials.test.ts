import { expect, test } from 'vitest';
import { memoryTokenStore } from '../../src/index.ts';
import { client, failureOf, signatureOf, token, walletAnsweringJson } from '../support/wallet-answering.ts';

const grant = { grant_type: 'refresh_token', refresh_token: 'rft_1mZxQ7' } as const;

test('a call is signed with the token where there is one', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { client, token } });
  await wallet.getUser({ userId: 'me' });
  expect(signatureOf(requests[0]).id).toBe(token.id);
});

test('a call is signed with client credentials where there is no token', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { client } });
  await wallet.getUser({ userId: 14471 });
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test('a token request is signed with client credentials, token or not', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { client, token } });
  await wallet.createToken(grant);
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test('a store is asked at every call', async () => {
  const store = memoryTokenStore();
  const { wallet, requests } = walletAnsweringJson({}, { options: { client, token: store } });
  const other = { id: 'tok_2', key: 'bR7kTn3XqLw9ZsVf5Hd1JcPgYm8EaQu4' };
  await store.set(token);
  await wallet.getUser({ userId: 14471 });
  await store.set(other);
  await wallet.getUser({ userId: 14471 });
  expect(requests.map((request) => signatureOf(request).id)).toEqual([token.id, other.id]);
});

test('without credentials a call that must be signed is not sent', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: {} });
  const failure = { name: 'ConfigurationError', option: 'client' };
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject(failure);
  expect(await failureOf(wallet.createToken(grant))).toMatchObject(failure);
  expect(requests).toEqual([]);
});

test('a token alone cannot sign a token request', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { token } });
  expect(await failureOf(wallet.createToken(grant))).toMatchObject({ option: 'client' });
  expect(requests).toEqual([]);
});

test('a store that gives half a token is named', async () => {
  const store = memoryTokenStore({ id: 'tok_9fQe2LrXc0VbnM4s', key: '' });
  const { wallet } = walletAnsweringJson({}, { options: { client, token: store } });
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ option: 'token.key' });
});
