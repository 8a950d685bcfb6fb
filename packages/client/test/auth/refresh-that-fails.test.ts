import { expect, test } from 'vitest';
import { reject, tokenApi } from '../support/token-api.ts';
import { failureOf } from '../support/wallet-responding.ts';

const down = () => new Response(null, { status: 503 });

test('retries a token request after a transient error', async () => {
  const { wallet, grants, expire } = tokenApi({
    onGrant: (count) => (count < 3 ? down() : undefined),
    options: { retry: {} },
  });
  expire();
  const calls = Array.from({ length: 20 }, () => wallet.getUser({ userId: 'me' }));
  expect(await Promise.all(calls)).toHaveLength(20);
  expect(grants).toHaveLength(3);
});

test('rejects all calls with the same error when the token request keeps failing, and does not retry the calls', async () => {
  const { wallet, grants, store, expire } = tokenApi({ onGrant: down, options: { retry: {} } });
  expire();
  const calls = Array.from({ length: 20 }, () => failureOf(wallet.getUser({ userId: 'me' })));
  const errors = new Set(await Promise.all(calls));
  expect([...errors]).toEqual([
    expect.objectContaining({ name: 'OAuthError', status: 503, retryable: true }),
  ]);
  expect(grants).toHaveLength(3);
  expect(await store.get()).toMatchObject({ id: 'token_1' });
});

test('the next call tries again after a token request that failed', async () => {
  const { wallet, expire } = tokenApi({ onGrant: (count) => (count === 1 ? down() : undefined) });
  expire();
  await failureOf(wallet.getUser({ userId: 'me' }));
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
});

test('uses the current token when a refresh before the expiry fails, and does not retry at once', async () => {
  const { wallet, grants, clock } = tokenApi({ onGrant: (count) => (count === 1 ? down() : undefined) });
  clock.advance(3_571_000);
  for (let second = 0; second < 10; second += 1) {
    expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
    clock.advance(1_000);
  }
  expect(grants).toHaveLength(1);
});

test('ends the session when the server rejects a refresh before the expiry', async () => {
  const { wallet, clock } = tokenApi({ onGrant: () => reject('Refresh token expired') });
  clock.advance(3_580_000);
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'authorize_again' });
});

test('rejects with invalid_response when the response is not a token for MAC', async () => {
  const { wallet, expire } = tokenApi({
    onGrant: () => Response.json({ access_token: 'a', token_type: 'bearer' }),
  });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    name: 'OAuthError',
    code: 'invalid_response',
  });
});

test.for([undefined, 'not JSON', '[]', 'null'])(
  'rejects with invalid_response when the response to a refresh is %j',
  async (body) => {
    const { wallet, expire } = tokenApi({ onGrant: () => new Response(body) });
    expire();
    expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_response' });
  },
);

test('does not end the session when the API client is unknown', async () => {
  const { wallet, expire } = tokenApi({
    onGrant: () => Response.json({ error: 'invalid_client' }, { status: 401 }),
  });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_client' });
});
