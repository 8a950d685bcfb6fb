import { expect, test } from 'vitest';
import { tokenApi } from '../support/token-api.ts';
import { failureOf, signatureOf } from '../support/wallet-answering.ts';

const ids = (requests: readonly Request[]) => requests.map((request) => signatureOf(request).id);

test('a call with a token that the server says has expired is made once more, with the next one', async () => {
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

test('the next token expires when the server says, by the own clock', async () => {
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
] as const)('%i seconds into the hour of a token a call goes with %s', async ([seconds, id]) => {
  const { wallet, requests, clock } = tokenApi();
  clock.advance(seconds * 1000);
  await wallet.getUser({ userId: 'me' });
  // It was never refused on the way.
  expect(ids(requests).filter((each) => each.startsWith('token'))).toEqual([id]);
});

test('a refusal without words is taken for an expiry', async () => {
  const { wallet, grants, expire } = tokenApi({ refusal: { error: 'invalid_grant' } });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(grants).toHaveLength(1);
});

test('a call that changes something is made once more too: it was refused, so that nothing happened', async () => {
  const { wallet, requests, expire } = tokenApi();
  expire();
  await wallet.getWallet({ walletId: 'me' });
  expect(requests).toHaveLength(3);
});

test('calls that are signed by the client do not wait for a token', async () => {
  const { wallet, grants, expire } = tokenApi();
  expire();
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'refresh_1' });
  await wallet.getServer();
  expect(grants).toHaveLength(1);
});

test('a token that lives shorter than it would be refreshed ahead is used until it is refused', async () => {
  const { wallet, grants, clock } = tokenApi({ lifetime: 10 });
  for (let second = 0; second < 100; second += 1) {
    expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
    clock.advance(1_000);
  }
  // One for every ten seconds, and one ahead of time at the start.
  expect(grants.length).toBeLessThanOrEqual(11);
});

test('refreshing can be switched off', async () => {
  const { wallet, requests, expire } = tokenApi({ options: { refresh: false } });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    name: 'ApiError',
    code: 'invalid_grant',
  });
  expect(requests).toHaveLength(1);
});

test('a server that gives no new refresh token leaves the old one in force', async () => {
  const answer = {
    access_token: 'token_2',
    token_type: 'mac',
    expires_in: 60,
    mac_key: 'key_of_token_2',
    mac_algorithm: 'hmac-sha-256',
  };
  const { wallet, store, expire } = tokenApi({ onGrant: () => Response.json(answer) });
  expire();
  await failureOf(wallet.getUser({ userId: 'me' }));
  expect(await store.get()).toMatchObject({ id: 'token_2', refreshToken: 'refresh_1' });
});
