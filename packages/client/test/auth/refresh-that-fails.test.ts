import { expect, test } from 'vitest';
import { refuse, tokenApi } from '../support/token-api.ts';
import { failureOf } from '../support/wallet-answering.ts';

const down = () => new Response(null, { status: 503 });

test('a token request that fails in passing is repeated by itself', async () => {
  const { wallet, grants, expire } = tokenApi({
    onGrant: (count) => (count < 3 ? down() : undefined),
    options: { retry: {} },
  });
  expire();
  const calls = Array.from({ length: 20 }, () => wallet.getUser({ userId: 'me' }));
  expect(await Promise.all(calls)).toHaveLength(20);
  expect(grants).toHaveLength(3);
});

test('when it goes on failing, the calls fail with the same error and are not repeated on top of it', async () => {
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

test('the session is not over then: the next call tries again', async () => {
  const { wallet, expire } = tokenApi({ onGrant: (count) => (count === 1 ? down() : undefined) });
  expire();
  await failureOf(wallet.getUser({ userId: 'me' }));
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
});

test('ahead of the expiry the old token does, and the next try is not at once', async () => {
  const { wallet, grants, clock } = tokenApi({ onGrant: (count) => (count === 1 ? down() : undefined) });
  clock.advance(3_571_000);
  for (let second = 0; second < 10; second += 1) {
    expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
    clock.advance(1_000);
  }
  expect(grants).toHaveLength(1);
});

test('a refusal ahead of the expiry ends the session all the same', async () => {
  const { wallet, clock } = tokenApi({ onGrant: () => refuse('Refresh token expired') });
  clock.advance(3_580_000);
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'authorize_again' });
});

test('an answer that is no token is told as it is', async () => {
  const { wallet, expire } = tokenApi({
    onGrant: () => Response.json({ access_token: 'a', token_type: 'bearer' }),
  });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    name: 'OAuthError',
    code: 'invalid_response',
  });
});

test.for([undefined, 'not JSON', '[]', 'null'])('the answer %j is no token', async (body) => {
  const { wallet, expire } = tokenApi({ onGrant: () => new Response(body) });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_response' });
});

test('a client that is not known any more is not a session that is over', async () => {
  const { wallet, expire } = tokenApi({
    onGrant: () => Response.json({ error: 'invalid_client' }, { status: 401 }),
  });
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_client' });
});
