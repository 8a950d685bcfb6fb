import { authorizationUrl, createState, createWallet, parseRedirect, tokenFrom } from '@litas/client';
import { expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { listen } from './listen.ts';
import { client } from './log-in.ts';

listen(...handlers());

const redirectUri = 'http://127.0.0.1:5173/callback';

test('calls the API after consent on the consent page', async () => {
  const state = createState();
  const url = authorizationUrl({ clientId: client.id, redirectUri, scopes: ['email'], state, locale: 'en' });
  const page = await (await fetch(url)).text();
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const user = /name="user" value="(\d+)"/.exec(page)?.[1] ?? '';

  const body = new URLSearchParams({ request, user, decision: 'approve' });
  const response = await fetch(new URL('/frontend/en/oauth', url), {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  const { code } = parseRedirect(response.headers.get('location') ?? '', { state });
  const wallet = createWallet({ client });
  const token = await wallet.createToken({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
  });

  const { id, email } = await createWallet({ client, token: tokenFrom(token) }).getUser({ userId: 'me' });
  expect({ id: String(id), email }).toEqual({ id: user, email: 'ona@example.org' });
});

test('is also found under the origin of the API', async () => {
  const url = authorizationUrl({
    clientId: client.id,
    redirectUri,
    scopes: [],
    state: 'state',
    baseUrl: 'https://wallet.paysera.com',
  });
  expect((await fetch(url)).status).toBe(200);
});
