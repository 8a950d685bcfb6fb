import { expect, test } from 'vitest';
import { memoryTokenStore } from '../../src/index.ts';
import { client, failureOf, signatureOf, token, walletRespondingJson } from '../support/wallet-responding.ts';

const grant = { grant_type: 'refresh_token', refresh_token: 'rft_1mZxQ7' } as const;

test('signs a call with the token', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client, token } });
  await wallet.getUser({ userId: 'me' });
  expect(signatureOf(requests[0]).id).toBe(token.id);
});

test('signs a call with client credentials when there is no token', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client } });
  await wallet.getUser({ userId: 14471 });
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test('signs a token request with client credentials, also when there is a token', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client, token } });
  await wallet.createToken(grant);
  expect(signatureOf(requests[0]).id).toBe(client.id);
});

test('reads the store for each call', async () => {
  const store = memoryTokenStore();
  const { wallet, requests } = walletRespondingJson({}, { options: { client, token: store } });
  const other = { id: 'tok_2', key: 'bR7kTn3XqLw9ZsVf5Hd1JcPgYm8EaQu4' };
  await store.set(token);
  await wallet.getUser({ userId: 14471 });
  await store.set(other);
  await wallet.getUser({ userId: 14471 });
  expect(requests.map((request) => signatureOf(request).id)).toEqual([token.id, other.id]);
});

test('does not send a call that must be signed when there are no credentials', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: {} });
  const failure = { name: 'ConfigurationError', option: 'client' };
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject(failure);
  expect(await failureOf(wallet.createToken(grant))).toMatchObject(failure);
  expect(requests).toEqual([]);
});

test('does not sign a token request with a token', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { token } });
  expect(await failureOf(wallet.createToken(grant))).toMatchObject({ option: 'client' });
  expect(requests).toEqual([]);
});

test('names the field that is missing in the token of a store', async () => {
  const store = memoryTokenStore({ id: 'tok_9fQe2LrXc0VbnM4s', key: '' });
  const { wallet } = walletRespondingJson({}, { options: { client, token: store } });
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ option: 'token.key' });
});
