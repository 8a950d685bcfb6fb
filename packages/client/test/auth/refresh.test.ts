import { expect, test } from 'vitest';
import { tokenApi } from '../support/token-api.ts';
import { failureOf, signatureOf } from '../support/wallet-responding.ts';

const ids = (requests: readonly Request[]) => requests.map((request) => signatureOf(request).id);

test('refreshes a token that the server says has expired, and retries the call once', async () => {
  const { wallet, requests, grants, store, expire } = tokenApi();
  expire();
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
  expect(ids(requests)).toEqual(['token_1', 'wkVd93h2uS', 'token_2']);
  expect(grants).toEqual([{ grant_type: 'refresh_token', refresh_token: 'refresh_1' }]);
  expect(await store.get()).toMatchObject({
    id: 'token_2',
    key: 'key_of_token_2',
    refreshToken: 'refresh_2',
  });
});

test('computes the expiry of the next token by the local clock', async () => {
  const { wallet, store, clock, expire } = tokenApi({ lifetime: 600 });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect((await store.get())?.expiresAt).toBe(clock.now() / 1000 + 600);
});

test.for([
  [3_569, 'token_1'],
  [3_570, 'token_2'],
  [3_599, 'token_2'],
  [4_000, 'token_2'],
] as const)(
  '%i seconds after a token was issued for an hour, a call is signed with %s',
  async ([seconds, id]) => {
    const { wallet, requests, clock } = tokenApi();
    clock.advance(seconds * 1000);
    await wallet.getUser({ userId: 'me' });
    // It was never rejected on the way.
    expect(ids(requests).filter((each) => each.startsWith('token'))).toEqual([id]);
  },
);

test('refreshes a token when the error has no description', async () => {
  const { wallet, grants, expire } = tokenApi({ rejection: { error: 'invalid_grant' } });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(grants).toHaveLength(1);
});

test('retries a call that changes something too, because the server did not execute it', async () => {
  const { wallet, requests, expire } = tokenApi();
  expire();
  await wallet.getWallet({ walletId: 'me' });
  expect(requests).toHaveLength(3);
});

test('calls with client credentials do not wait for a refresh', async () => {
  const { wallet, grants, expire } = tokenApi();
  expire();
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'refresh_1' });
  await wallet.getServer();
  expect(grants).toHaveLength(1);
});

test('uses a token with a short lifetime until the server rejects it', async () => {
  const { wallet, grants, clock } = tokenApi({ lifetime: 10 });
  for (let second = 0; second < 100; second += 1) {
    expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
    clock.advance(1_000);
  }
  // One for every ten seconds, and one ahead of time at the start.
  expect(grants.length).toBeLessThanOrEqual(11);
});

test('does not refresh with refresh: false', async () => {
  const { wallet, requests, expire } = tokenApi({ options: { refresh: false } });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    name: 'ApiError',
    code: 'invalid_grant',
  });
  expect(requests).toHaveLength(1);
});

test('keeps the refresh token when the server returns no new one', async () => {
  const response = {
    access_token: 'token_2',
    token_type: 'mac',
    expires_in: 60,
    mac_key: 'key_of_token_2',
    mac_algorithm: 'hmac-sha-256',
  };
  const { wallet, store, expire } = tokenApi({ onGrant: () => Response.json(response) });
  expire();
  await failureOf(wallet.getUser({ userId: 'me' }));
  expect(await store.get()).toMatchObject({ id: 'token_2', refreshToken: 'refresh_1' });
});
