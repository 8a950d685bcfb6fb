import { expect, test } from 'vitest';
import { createWallet, type Token, type TokenStore } from '../../src/index.ts';
import { peopleApi } from '../support/people-api.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { tokenApi } from '../support/token-api.ts';
import { client, failureOf } from '../support/wallet-responding.ts';

const down = () => new Response(null, { status: 503 });

test.for([
  [3_569_999, 0],
  [3_570_000, 1],
] as const)(
  '%i ms after a token was issued for an hour, %i refreshes have been sent',
  async ([age, refreshes]) => {
    const { wallet, clock, grants } = tokenApi();
    clock.advance(age);
    await wallet.getUser({ userId: 'me' });
    expect(grants).toHaveLength(refreshes);
  },
);

test.for([
  [29_999, 1],
  [30_000, 2],
] as const)('%i ms after a refresh that failed, %i refreshes have been sent', async ([wait, refreshes]) => {
  const { wallet, clock, grants } = tokenApi({ lifetime: 7_200, onGrant: down });
  clock.advance(7_200_000 - 60_000);
  await wallet.getUser({ userId: 'me' });
  expect(grants).toHaveLength(0);
  clock.advance(30_000);
  await wallet.getUser({ userId: 'me' }).catch(() => {});
  expect(grants).toHaveLength(1);
  clock.advance(wait);
  await wallet.getUser({ userId: 'me' }).catch(() => {});
  expect(grants).toHaveLength(refreshes);
});

test.for([
  [3_599_999, 'succeeds with the current token'],
  [3_600_000, 'rejects with the error of the refresh'],
] as const)('a call %i ms after the token was issued, whose refresh fails, %s', async ([age, outcome]) => {
  const { wallet, clock } = tokenApi({ onGrant: down });
  clock.advance(age);
  const result = await wallet.getUser({ userId: 'me' }).catch((error: unknown) => error);
  expect(result).toMatchObject(
    outcome.startsWith('succeeds') ? { id: 5101 } : { name: 'OAuthError', status: 503 },
  );
});

test.for([
  [10, 'uses the latest token'],
  [11, 'ends the session'],
] as const)('a store that returns the token before %i refreshes %s', async ([refreshes, outcome]) => {
  let kept: Token | undefined;
  const api = peopleApi((token) => {
    kept = token;
    return { get: () => kept, set: (next) => void (kept = next) };
  });
  const first = kept;
  for (let count = 0; count < refreshes; count += 1) await api.oauth.refresh();
  kept = first;
  const result = await api.wallet.getUser({ userId: 'me' }).catch((error: unknown) => error);
  expect(result).toMatchObject(
    outcome.startsWith('uses') ? { display_name: 'ona' } : { code: 'authorize_again' },
  );
});

test.for([
  [30_000, 6_000, 'is found'],
  [30_000, 6_001, 'is not found'],
  [4_000, 2_000, 'is found'],
  [4_000, 2_001, 'is not found'],
] as const)(
  'with a timeout of %i ms, the token that another process writes after %i ms %s',
  async ([timeoutMs, writtenAfter, outcome]) => {
    const clock = steppingClock();
    const first = { id: 'first', key: 'a', refreshToken: 'r' };
    const second = { id: 'second', key: 'b', refreshToken: 's', session: 'first' };
    const writtenAt = clock.now() + writtenAfter;
    const store: TokenStore = { get: () => (clock.now() < writtenAt ? first : second), set: () => {} };
    const wallet = createWallet({
      client,
      clock,
      timeoutMs,
      retry: false,
      token: store,
      fetch: async (url, { headers }) =>
        url.endsWith('/token') || !headers['authorization']?.includes('second')
          ? Response.json({ error: 'invalid_grant' }, { status: 400 })
          : Response.json({ id: 1 }),
    });
    const call = wallet.getUser({ userId: 'me' });
    if (outcome === 'is found') expect(await call).toEqual({ id: 1 });
    else expect(await failureOf(call)).toMatchObject({ code: 'authorize_again' });
  },
);

test.for([
  ['has no refresh token', false, {}],
  ['belongs to a wallet without client credentials', true, { client: undefined }],
] as const)('uses a token until it expires when it %s', async ([, isRefreshable, options]) => {
  const { wallet, store, clock, grants } = tokenApi({ options });
  const { refreshToken, ...token } = (await store.get()) ?? expect.unreachable();
  await store.set({ ...token, ...(isRefreshable && { refreshToken }) });
  clock.advance(3_599_999);
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
  expect(grants).toEqual([]);
});
