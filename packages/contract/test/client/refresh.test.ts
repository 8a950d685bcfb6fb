import { createOAuth, createWallet, type TokenChange } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { impatientClock } from '../../src/impatient-clock.ts';
import { openSession } from '../../src/sandbox-session.ts';

const hourAndMore = 3_700;

test('200 concurrent calls with an expired token make one token request over HTTP, and all succeed', async () => {
  const { sandbox, options, count, close } = await openSession();
  onTestFinished(close);
  const changes: TokenChange[] = [];
  const wallet = createWallet({
    ...options,
    hooks: { onTokenChange: (change) => void changes.push(change) },
  });
  await sandbox.clock.advance(hourAndMore);
  const users = await Promise.all(Array.from({ length: 200 }, () => wallet.getUser({ userId: 'me' })));
  expect(new Set(users.map(({ id }) => id)).size).toBe(1);
  expect(count('/oauth/v1/token')).toBe(1);
  expect(changes.map(({ reason }) => reason)).toEqual(['refreshed']);
});

test('a session continues for days, token after token', async () => {
  const { sandbox, options, store, count, close } = await openSession();
  onTestFinished(close);
  const wallet = createWallet(options);
  const ids = new Set<string | undefined>();
  for (let hour = 0; hour < 48; hour += 1) {
    await wallet.getWalletBalance({ walletId: 'me' });
    ids.add((await store.get())?.id);
    await sandbox.clock.advance(hourAndMore);
  }
  expect(ids.size).toBe(48);
  expect(count('/oauth/v1/token')).toBe(47);
});

test('a token is refreshed shortly before it expires, so that no request is rejected', async () => {
  const { options, store, exchanges, close } = await openSession();
  onTestFinished(close);
  const { id, expiresAt = 0 } = (await store.get()) ?? {};
  // This clock is nearly an hour ahead. The server rejects its signatures, and the clock is corrected.
  const wallet = createWallet({
    ...options,
    clock: { ...impatientClock, now: () => (expiresAt - 20) * 1000 },
  });
  await wallet.getUser({ userId: 'me' });
  expect((await store.get())?.id).not.toBe(id);
  expect(exchanges.map(({ target, response }) => [target, response.status])).toEqual([
    ['/oauth/v1/token', 401],
    ['/rest/v1/server', 200],
    ['/oauth/v1/token', 200],
    ['/rest/v1/user/me', 200],
  ]);
});

test('after a month without a call the user has to authorize again, and no request is repeated', async () => {
  const { sandbox, options, exchanges, close } = await openSession();
  onTestFinished(close);
  const wallet = createWallet(options);
  await sandbox.clock.advance(31 * 86_400);
  const calls = Array.from({ length: 20 }, () =>
    wallet.getUser({ userId: 'me' }).catch((error: unknown) => error),
  );
  for (const error of await Promise.all(calls)) {
    expect(error).toMatchObject({
      name: 'OAuthError',
      code: 'authorize_again',
      description: 'Refresh token expired',
    });
  }
  const sent = exchanges.length;
  await wallet.getUser({ userId: 'me' }).catch(() => undefined);
  expect(exchanges).toHaveLength(sent);
});

test('the slower of two processes with one store takes the token of the faster one', async () => {
  const { sandbox, options, store, count, close } = await openSession();
  onTestFinished(close);
  // A second store over the same place, as another process has it.
  const elsewhere = createWallet({
    ...options,
    token: { get: () => store.get(), set: (token) => store.set(token) },
  });
  const here = createWallet(options);
  await sandbox.clock.advance(hourAndMore);
  await here.getUser({ userId: 'me' });
  await elsewhere.getUser({ userId: 'me' });
  expect(count('/oauth/v1/token')).toBe(1);
});

test('a token with fewer scopes gets fewer fields', async () => {
  const { options, close } = await openSession();
  onTestFinished(close);
  const wallet = createWallet(options);
  expect((await wallet.getUser({ userId: 'me' })).email).toBe('ona@example.org');
  await createOAuth(options).refresh({ scopes: ['balance'] });
  expect((await wallet.getUser({ userId: 'me' })).email).toBeUndefined();
});
