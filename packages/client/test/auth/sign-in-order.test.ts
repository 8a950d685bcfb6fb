import { expect, test } from 'vitest';
import type { Token, TokenStore } from '../../src/index.ts';
import { peopleApi, plainStore } from '../support/people-api.ts';
import { failureOf } from '../support/wallet-responding.ts';

test('keeps the token of the sign-in that began last, when an earlier one ends later', async () => {
  const releases: (() => void)[] = [];
  const wait = async (label: string) => {
    if (label === 'response /oauth/v1/token') await new Promise<void>((resolve) => releases.push(resolve));
  };
  const { oauth, options, userOf } = peopleApi(plainStore(), wait);
  const first = failureOf(oauth.logIn({ username: 'jakub', password: 'x' }));
  while (releases.length < 1) await new Promise((resolve) => setTimeout(resolve));
  const second = oauth.logIn({ username: 'ona', password: 'x' });
  while (releases.length < 2) await new Promise((resolve) => setTimeout(resolve));
  releases[1]?.();
  await second;
  releases[0]?.();
  expect(await first).toMatchObject({
    name: 'OAuthError',
    code: 'session_replaced',
    message: 'Another sign-in has replaced the session',
  });
  expect(userOf(await (options.token as TokenStore).get())).toBe('ona');
});

test('uses the token that another process has stored before the refresh begins, without a token request', async () => {
  const stored: { other?: Token } = {};
  let reads = 0;
  const changes: string[] = [];
  const api = peopleApi(
    (token) => ({
      get: () => {
        reads += 1;
        // The call and the check after the rejection still read the old token.
        return reads > 2 ? stored.other : token;
      },
      set: () => {},
    }),
    undefined,
    { hooks: { onTokenChange: ({ reason }) => void changes.push(reason) } },
  );
  api.expire();
  stored.other = { ...api.issue('ona'), session: 'ona-0' };
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect(api.grants).toEqual([]);
  expect(changes).toEqual([]);
});

test('a refresh during which another user signs in reports no change', async () => {
  const changes: [reason: string, id: string | undefined][] = [];
  let release = () => {};
  let isHeld = true;
  const wait = async (label: string) => {
    if (label !== 'response /oauth/v1/token' || !isHeld) return;
    isHeld = false;
    await new Promise<void>((resolve) => (release = resolve));
  };
  const { wallet, oauth, expire, grants } = peopleApi(plainStore(), wait, {
    hooks: { onTokenChange: ({ reason, token }) => void changes.push([reason, token?.id]) },
  });
  expire();
  const call = wallet.getUser({ userId: 'me' });
  while (grants.length < 1) await new Promise((resolve) => setTimeout(resolve));
  const { id } = await oauth.logIn({ username: 'jakub', password: 'x' });
  release();
  expect(await call).toEqual({ display_name: 'ona' });
  expect(changes).toEqual([['granted', id]]);
});

test('a sign-out during a refresh revokes only the next token', async () => {
  let release = () => {};
  const wait = async (label: string) => {
    if (label === 'response /oauth/v1/token') await new Promise<void>((resolve) => (release = resolve));
    if (label.endsWith('/oauth/v1/token')) labels.push(label);
  };
  const labels: string[] = [];
  const { oauth, options, grants } = peopleApi(plainStore(), wait);
  const refresh = oauth.refresh();
  while (grants.length < 1) await new Promise((resolve) => setTimeout(resolve));
  const revoked = oauth.revoke();
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  // Only the request of the refresh has been sent.
  expect(labels).toEqual(['request /oauth/v1/token']);
  release();
  await refresh;
  while (labels.length < 3) await new Promise((resolve) => setTimeout(resolve));
  release();
  await revoked;
  expect(labels).toHaveLength(4);
  expect(await (options.token as TokenStore).get()).toBeUndefined();
});
