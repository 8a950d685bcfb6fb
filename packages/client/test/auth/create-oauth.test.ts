import { expect, test } from 'vitest';
import {
  createOAuth,
  memoryTokenStore,
  type TokenChange,
  type TokenStore,
  type WalletOptions,
} from '../../src/index.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, signatureOf } from '../support/wallet-responding.ts';

const tokenResponse = {
  access_token: 'token_1',
  token_type: 'mac',
  expires_in: 3_600,
  mac_key: 'key_of_token_1',
  mac_algorithm: 'hmac-sha-256',
  refresh_token: 'refresh_1',
};

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly form: string;
  readonly signedBy: string;
}

function oauthResponding(responses: () => Response, options: WalletOptions = {}) {
  const sent: Sent[] = [];
  const changes: TokenChange[] = [];
  const store: TokenStore = memoryTokenStore();
  const clock = steppingClock();
  const oauth = createOAuth({
    client,
    token: store,
    clock,
    hooks: { onTokenChange: (change) => void changes.push(change) },
    ...options,
    fetch: respondingFetch(async (request) => {
      const { method, url } = request;
      sent.push({
        method,
        url: url.slice(new URL(url).origin.length),
        form: await request.text(),
        signedBy: signatureOf(request).id,
      });
      return responses();
    }),
  });
  return { oauth, sent, changes, store, clock };
}
const token = (clock: { now(): number }) => ({
  id: 'token_1',
  key: 'key_of_token_1',
  expiresAt: clock.now() / 1000 + 3_600,
  refreshToken: 'refresh_1',
});

test('exchanges a code, stores the token and calls onTokenChange', async () => {
  const { oauth, sent, store, changes, clock } = oauthResponding(() => Response.json(tokenResponse));
  const redirectUri = new URL('https://shop.example/callback?a=1');
  expect(await oauth.exchangeCode({ code: 'QmF6-77_xyz', redirectUri })).toEqual(token(clock));
  expect(await store.get()).toEqual(token(clock));
  expect(changes).toEqual([{ reason: 'granted', token: token(clock) }]);
  expect(sent).toEqual([
    {
      method: 'POST',
      url: '/oauth/v1/token',
      form: 'grant_type=authorization_code&code=QmF6-77_xyz&redirect_uri=https%3A%2F%2Fshop.example%2Fcallback%3Fa%3D1',
      signedBy: client.id,
    },
  ]);
});

test('does not retry the exchange of a code', async () => {
  const { oauth, sent } = oauthResponding(() => new Response(null, { status: 503 }));
  await failureOf(oauth.exchangeCode({ code: 'QmF6-77_xyz' }));
  expect(sent.map(({ form }) => form)).toEqual(['grant_type=authorization_code&code=QmF6-77_xyz']);
});

test('exchanges a user name and password', async () => {
  const { oauth, sent, clock } = oauthResponding(() => Response.json(tokenResponse));
  const login = { username: 'ona@example.org', password: 'a b', scopes: ['email', 'balance'] } as const;
  expect(await oauth.logIn(login)).toEqual(token(clock));
  expect(sent[0]?.form).toBe(
    'grant_type=password&username=ona%40example.org&password=a+b&scope=email+balance',
  );
});

test('refreshes a token for fewer scopes, or for more with the code from an SMS', async () => {
  const { oauth, sent, store, clock } = oauthResponding(() => Response.json(tokenResponse));
  await store.set({ id: 'token_0', key: 'key', refreshToken: 'refresh_0' });
  expect(await oauth.refresh({ scopes: ['email'] })).toEqual({ ...token(clock), session: 'token_0' });
  await oauth.refresh({ scopes: ['email', 'balance'], code: '481516' });
  await oauth.refresh();
  expect(sent.map(({ form }) => form)).toEqual([
    'scope=email&grant_type=refresh_token&refresh_token=refresh_0',
    'scope=email+balance&code=481516&grant_type=refresh_token&refresh_token=refresh_1',
    'grant_type=refresh_token&refresh_token=refresh_1',
  ]);
});

test('shares refreshes for the same scopes, and runs those for other scopes one after another', async () => {
  const { oauth, sent, store } = oauthResponding(() => Response.json(tokenResponse));
  await store.set({ id: 'token_0', key: 'key', refreshToken: 'refresh_0' });
  await Promise.all([
    oauth.refresh(),
    oauth.refresh(),
    oauth.refresh({ scopes: ['email'] }),
    oauth.refresh({ scopes: ['balance'] }),
  ]);
  expect(sent.map(({ form }) => form)).toEqual([
    'grant_type=refresh_token&refresh_token=refresh_0',
    'scope=email&grant_type=refresh_token&refresh_token=refresh_1',
    'scope=balance&grant_type=refresh_token&refresh_token=refresh_1',
  ]);
});

test('rejects a refresh with authorize_again when the store is empty', async () => {
  const { oauth, sent } = oauthResponding(() => Response.json(tokenResponse));
  expect(await failureOf(oauth.refresh())).toMatchObject({ name: 'OAuthError', code: 'authorize_again' });
  expect(sent).toEqual([]);
});

test('revokes a token and deletes it from the store', async () => {
  const { oauth, sent, store, changes } = oauthResponding(() => new Response(null, { status: 204 }));
  await store.set({ id: 'token 0', key: 'key' });
  await oauth.revoke();
  expect(sent).toEqual([
    { method: 'DELETE', url: '/oauth/v1/token?access_token=token+0', form: '', signedBy: client.id },
  ]);
  expect(await store.get()).toBeUndefined();
  expect(changes).toEqual([{ reason: 'revoked', token: undefined }]);
  await oauth.revoke();
  expect(sent).toHaveLength(1);
});

test('keeps a token that cannot be revoked', async () => {
  const { oauth, store } = oauthResponding(() => new Response(null, { status: 403 }));
  await store.set({ id: 'token_0', key: 'key' });
  expect(await failureOf(oauth.revoke())).toMatchObject({ name: 'OAuthError', status: 403 });
  expect(await store.get()).toMatchObject({ id: 'token_0' });
});

test('prepares a session, and returns the URL of its consent page', async () => {
  const { oauth, sent } = oauthResponding(() => Response.json({ key: 'a/b' }));
  const url = await oauth.prepareSession({
    redirectUri: 'https://shop.example/callback',
    scopes: ['email'],
    state: 'Yq81mPzT0aLs5RwE',
    locale: 'lt',
    email: 'ona@example.org',
  });
  expect(url).toBe('https://www.paysera.com/frontend/lt/oauth/a%2Fb');
  expect(sent[0]?.url).toBe('/oauth/v1/session');
  expect(Object.fromEntries(new URLSearchParams(sent[0]?.form))).toEqual({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: 'https://shop.example/callback',
    scope: 'email',
    state: 'Yq81mPzT0aLs5RwE',
    'user[email]': 'ona@example.org',
  });
});

test.for([{}, { key: '' }, { key: 7 }, { key: 'a\uD800' }, { key: '.' }, { key: '..' }])(
  'rejects a session without a usable key: %j',
  async (session) => {
    const { oauth } = oauthResponding(() => Response.json(session));
    const page = { redirectUri: 'https://shop.example/', scopes: [], state: 'a', email: 'ona@example.org' };
    expect(await failureOf(oauth.prepareSession(page))).toMatchObject({ code: 'invalid_response' });
  },
);

test('a log-in that needs a captcha rejects with its URL, and takes the solution in a header', async () => {
  const { oauth, sent } = oauthResponding(() =>
    Response.json(
      { error: 'rate_limit_exceeded' },
      { status: 429, headers: { 'recaptcha-unlock-url': 'https://wallet.paysera.com/unlock' } },
    ),
  );
  const login = { username: 'ona@example.org', password: 'correct-horse-9' };
  expect(await failureOf(oauth.logIn(login))).toMatchObject({
    name: 'OAuthError',
    captcha: { unlockUrl: 'https://wallet.paysera.com/unlock' },
  });
  await failureOf(oauth.logIn(login, { headers: { 'g-recaptcha-response': 'solved' } }));
  expect(sent).toHaveLength(2);
});

test('createOAuth throws without client credentials', () => {
  expect(() => createOAuth({})).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'client' }),
  );
});

test('keeps the token in memory when there is no store', async () => {
  const { oauth, sent } = oauthResponding(() => Response.json(tokenResponse), { token: undefined });
  await oauth.exchangeCode({ code: 'a' });
  await oauth.refresh();
  expect(sent[1]?.form).toBe('grant_type=refresh_token&refresh_token=refresh_1');
});
