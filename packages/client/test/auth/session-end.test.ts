import { expect, test } from 'vitest';
import { ApiError, OAuthError } from '../../src/index.ts';
import { reject, tokenApi } from '../support/token-api.ts';
import { failureOf } from '../support/wallet-responding.ts';

test.for(['Refresh token expired', 'No such refresh token', 'Refresh token status invalid'])(
  'rejects all calls with one authorize_again error when the server says "%s"',
  async (description) => {
    const { wallet, grants, expire } = tokenApi({ onGrant: () => reject(description) });
    expire();
    const calls = Array.from({ length: 50 }, () => failureOf(wallet.getUser({ userId: 'me' })));
    const errors = new Set(await Promise.all(calls));
    expect(errors.size).toBe(1);
    const [error] = errors;
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({
      code: 'authorize_again',
      message: 'The session has ended: the user must consent again',
      status: 400,
      description,
      retryable: false,
      cause: { code: 'invalid_grant' },
    });
    expect(grants).toHaveLength(1);
  },
);

test('sends nothing after the session has ended, until there is another token', async () => {
  const { wallet, requests, store, expire } = tokenApi({ onGrant: () => reject('Refresh token expired') });
  expire();
  const error = await failureOf(wallet.getUser({ userId: 'me' }));
  const sent = requests.length;
  for (let call = 0; call < 5; call += 1) {
    expect(await failureOf(wallet.getWallet({ walletId: 'me' }))).toBe(error);
  }
  expect(requests).toHaveLength(sent);
  await store.set({ id: 'token_of_a_new_consent', key: 'key' });
  await failureOf(wallet.getUser({ userId: 'me' }));
  expect(requests).toHaveLength(sent + 1);
});

test('ends the session when a token without a refresh token expires', async () => {
  const { wallet, grants, store, expire } = tokenApi();
  await store.set({ id: 'token_1', key: 'key_of_token_1' });
  expire();
  const error = await failureOf(wallet.getUser({ userId: 'me' }));
  expect(error).toMatchObject({ name: 'OAuthError', code: 'authorize_again' });
  expect(error instanceof Error && error.cause).toBeInstanceOf(ApiError);
  expect(grants).toEqual([]);
});

test('ends the session when a token expires and there are no client credentials', async () => {
  const { wallet, grants, expire } = tokenApi({ options: { client: undefined } });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'authorize_again' });
  expect(grants).toEqual([]);
});

test.for(['Token has been revoked', 'Žetonas nebegalioja', undefined])(
  'the response to the refresh decides whether the session has ended, not the description "%s"',
  async (description) => {
    const rejection = { error: 'invalid_grant', ...(description && { error_description: description }) };
    const renewed = tokenApi({ rejection });
    renewed.expire();
    expect(await renewed.wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
    const over = tokenApi({ rejection, onGrant: () => reject('Refresh token status invalid') });
    over.expire();
    expect(await failureOf(over.wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'authorize_again' });
    expect([renewed.grants.length, over.grants.length]).toEqual([1, 1]);
  },
);

test('does not refresh again when the server rejects the next token too', async () => {
  const { wallet, grants, requests } = tokenApi({
    lifetime: 0,
  });
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_grant' });
  expect(grants).toHaveLength(2);
  expect(requests).toHaveLength(4);
});

test('does not refresh a token that is deleted during a call', async () => {
  const { wallet, grants, requests, store, expire } = tokenApi();
  expire();
  const call = failureOf(wallet.getUser({ userId: 'me' }));
  while (requests.length < 1) await Promise.resolve();
  await store.set(undefined);
  expect(await call).toMatchObject({ name: 'OAuthError', code: 'authorize_again' });
  expect(grants).toEqual([]);
});

test('does not store a token when the store is emptied during the refresh', async () => {
  const { wallet, grants, store, expire } = tokenApi();
  expire();
  const call = failureOf(wallet.getUser({ userId: 'me' }));
  while (grants.length < 1) await Promise.resolve();
  await store.set(undefined);
  expect(await call).toMatchObject({ name: 'OAuthError', code: 'authorize_again' });
  expect(await store.get()).toBeUndefined();
});
