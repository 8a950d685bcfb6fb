import { expect, test } from 'vitest';
import {
  createOAuth,
  memoryTokenStore,
  type TokenChange,
  type TokenStore,
  type WalletOptions,
} from '../../src/index.ts';
import { fetchAnswering } from '../support/fetch-answering.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, signatureOf } from '../support/wallet-answering.ts';

const answer = {
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

function oauthAnswering(answers: () => Response, options: WalletOptions = {}) {
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
    fetch: fetchAnswering(async (request) => {
      const { method, url } = request;
      sent.push({
        method,
        url: url.slice(new URL(url).origin.length),
        form: await request.text(),
        signedBy: signatureOf(request).id,
      });
      return answers();
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

test('a code is exchanged, kept, and told', async () => {
  const { oauth, sent, store, changes, clock } = oauthAnswering(() => Response.json(answer));
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

test('a code is not exchanged twice, whatever happens', async () => {
  const { oauth, sent } = oauthAnswering(() => new Response(null, { status: 503 }));
  await failureOf(oauth.exchangeCode({ code: 'QmF6-77_xyz' }));
  expect(sent.map(({ form }) => form)).toEqual(['grant_type=authorization_code&code=QmF6-77_xyz']);
});

test('name and password are exchanged', async () => {
  const { oauth, sent, clock } = oauthAnswering(() => Response.json(answer));
  const login = { username: 'ona@example.org', password: 'a b', scopes: ['email', 'balance'] } as const;
  expect(await oauth.logIn(login)).toEqual(token(clock));
  expect(sent[0]?.form).toBe(
    'grant_type=password&username=ona%40example.org&password=a+b&scope=email+balance',
  );
});

test('a token is refreshed for fewer scopes, or for more with the code from an SMS', async () => {
  const { oauth, sent, store, clock } = oauthAnswering(() => Response.json(answer));
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

test('refreshes for other scopes follow one another, those for the same are one', async () => {
  const { oauth, sent, store } = oauthAnswering(() => Response.json(answer));
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

test('without a token there is nothing to refresh', async () => {
  const { oauth, sent } = oauthAnswering(() => Response.json(answer));
  expect(await failureOf(oauth.refresh())).toMatchObject({ name: 'OAuthError', code: 'authorize_again' });
  expect(sent).toEqual([]);
});

test('a token is revoked and forgotten', async () => {
  const { oauth, sent, store, changes } = oauthAnswering(() => new Response(null, { status: 204 }));
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

test('a token that cannot be revoked is still there', async () => {
  const { oauth, store } = oauthAnswering(() => new Response(null, { status: 403 }));
  await store.set({ id: 'token_0', key: 'key' });
  expect(await failureOf(oauth.revoke())).toMatchObject({ name: 'OAuthError', status: 403 });
  expect(await store.get()).toMatchObject({ id: 'token_0' });
});

test('an authorization is prepared with what is known, and begins on a page of its own', async () => {
  const { oauth, sent } = oauthAnswering(() => Response.json({ key: 'a/b' }));
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
  'a session without a usable key is not used: %j',
  async (session) => {
    const { oauth } = oauthAnswering(() => Response.json(session));
    const page = { redirectUri: 'https://shop.example/', scopes: [], state: 'a', email: 'ona@example.org' };
    expect(await failureOf(oauth.prepareSession(page))).toMatchObject({ code: 'invalid_response' });
  },
);

test('a login that needs a captcha says where it is solved, and takes the answer as a header', async () => {
  const { oauth, sent } = oauthAnswering(() =>
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

test('without client credentials there is no OAuth', () => {
  expect(() => createOAuth({})).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'client' }),
  );
});

test('without a store the token is kept in memory', async () => {
  const { oauth, sent } = oauthAnswering(() => Response.json(answer), { token: undefined });
  await oauth.exchangeCode({ code: 'a' });
  await oauth.refresh();
  expect(sent[1]?.form).toBe('grant_type=refresh_token&refresh_token=refresh_1');
});
