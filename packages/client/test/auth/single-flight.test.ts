import { expect, test } from 'vitest';
import type { TokenStore } from '../../src/index.ts';
import { tokenApi } from '../support/token-api.ts';

const many = Array.from({ length: 200 });

test('200 concurrent calls with an expired token send one token request, and all succeed', async () => {
  const { wallet, grants, expire } = tokenApi();
  expire();
  const users = await Promise.all(many.map(() => wallet.getUser({ userId: 'me' })));
  expect(users).toHaveLength(200);
  expect(grants).toHaveLength(1);
});

test('200 concurrent calls shortly before the expiry send one token request, and none is rejected', async () => {
  const { wallet, grants, requests, clock } = tokenApi();
  clock.advance(3_580_000);
  await Promise.all(many.map(() => wallet.getUser({ userId: 'me' })));
  expect(grants).toHaveLength(1);
  expect(requests).toHaveLength(201);
});

test('calls that begin during a refresh wait for it', async () => {
  const { wallet, grants, requests, expire } = tokenApi();
  expire();
  const calls: Promise<unknown>[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    calls.push(wallet.getUser({ userId: 'me' }));
    await Promise.resolve();
  }
  await Promise.all(calls);
  expect(grants).toHaveLength(1);
  expect(requests.length).toBeLessThanOrEqual(121);
});

test('wallets of one store share a refresh', async () => {
  const { wallet, connect, grants, expire } = tokenApi();
  expire();
  const others = [wallet, connect(), connect()];
  await Promise.all(
    others.flatMap((each) => [each.getUser({ userId: 'me' }), each.getWallet({ walletId: 'me' })]),
  );
  expect(grants).toHaveLength(1);
});

test('a caller that aborts does not abort the refresh', async () => {
  const { wallet, grants, store, expire } = tokenApi();
  expire();
  const controller = new AbortController();
  const leaving = wallet.getUser({ userId: 'me' }, { signal: controller.signal }).catch(() => 'gone');
  const staying = wallet.getUser({ userId: 'me' });
  while (grants.length === 0) await Promise.resolve();
  controller.abort();
  expect(await leaving).toBe('gone');
  expect(await staying).toEqual({ id: 5101 });
  expect(grants).toHaveLength(1);
  expect(await store.get()).toMatchObject({ id: 'token_2' });
});

test('uses the token that another process has stored when the server rejects its own', async () => {
  const { connect, grants, store, expire } = tokenApi();
  const old = await store.get();
  // This process still reads the token before; its refresh token has been spent by the other one.
  let next = old;
  const stale: TokenStore = { get: () => next, set: store.set };
  const wallet = connect({ token: stale });
  expire();
  await connect().getUser({ userId: 'me' });
  const call = wallet.getUser({ userId: 'me' });
  while (grants.length < 2) await Promise.resolve();
  next = await store.get();
  expect(await call).toEqual({ id: 5101 });
  expect(grants.map((grant) => grant['refresh_token'])).toEqual(['refresh_1', 'refresh_1']);
});
