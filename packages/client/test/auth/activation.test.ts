import { expect, test } from 'vitest';
import { createWallet, memoryTokenStore, refreshTokensWithActivation } from '../../src/index.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, signatureOf } from '../support/wallet-responding.ts';

const tokenResponse = (id: string) => ({
  access_token: id,
  token_type: 'mac',
  expires_in: 3_600,
  mac_key: `key_of_${id}`,
  mac_algorithm: 'hmac-sha-256',
  refresh_token: `refresh_of_${id}`,
});

/** An API whose next token has to be made active; `activate` responses the tries to do so. */
function activatingApi(activate: (tries: number, id: string) => Response) {
  const store = memoryTokenStore({ id: 'token/1', key: 'key', refreshToken: 'refresh_of_token/1' });
  const sent: string[] = [];
  let good = '';
  let created = 1;
  let tries = 0;
  const wallet = createWallet({
    client,
    token: store,
    refresh: refreshTokensWithActivation,
    retry: { limit: 1 },
    clock: steppingClock(),
    fetch: respondingFetch(async (request) => {
      const path = new URL(request.url).pathname;
      sent.push(`${request.method} ${path}`);
      const { id } = signatureOf(request);
      if (path === '/oauth/v1/token') {
        expect(await request.text()).toBe(
          'grant_type=refresh_token_with_activation&refresh_token=refresh_of_token%2F1',
        );
        created += 1;
        return Response.json(tokenResponse(`token/${created}`));
      }
      if (path.endsWith('/activate')) {
        expect(id).toBe(client.id);
        tries += 1;
        const response = activate(tries, `token/${created}`);
        if (response.ok) good = `token/${created}`;
        return response;
      }
      return id === good
        ? Response.json({ id: 5101 })
        : Response.json({ error: 'invalid_grant' }, { status: 400 });
    }),
  });
  return { wallet, store, sent };
}

test('replaces a token by one that was activated first', async () => {
  const { wallet, store, sent } = activatingApi((_, id) => Response.json(tokenResponse(id)));
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
  expect(sent).toEqual([
    'GET /rest/v1/user/me',
    'POST /oauth/v1/token',
    'PUT /oauth/v1/tokens/token%2F2/activate',
    'GET /rest/v1/user/me',
  ]);
  expect(await store.get()).toMatchObject({ id: 'token/2', refreshToken: 'refresh_of_token/2' });
});

test('retries an activation whose response is lost, with the same token', async () => {
  const { wallet, store, sent } = activatingApi((tries, id) =>
    tries < 4 ? new Response(null, { status: 502 }) : Response.json(tokenResponse(id)),
  );
  // Two tries, and two more with the next call.
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ status: 502 });
  expect(await store.get()).toMatchObject({ id: 'token/1' });
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
  expect(sent.filter((each) => each.startsWith('POST'))).toHaveLength(1);
  expect(await store.get()).toMatchObject({ id: 'token/2' });
});

test('discards a token that cannot be activated, and the next call requests another one', async () => {
  const { wallet, sent } = activatingApi((tries, id) =>
    tries === 1 ? new Response(null, { status: 404 }) : Response.json(tokenResponse(id)),
  );
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ status: 404 });
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 5101 });
  expect(sent.filter((each) => each.startsWith('POST'))).toHaveLength(2);
});

test('computes the expiry of an activated token in seconds', async () => {
  const { wallet, store } = activatingApi((_, id) => Response.json(tokenResponse(id)));
  await wallet.getUser({ userId: 'me' });
  expect((await store.get())?.expiresAt).toBe(steppingClock().now() / 1000 + 3_600);
});

test('requests a new token after an activation, also with the same refresh token', async () => {
  const { wallet, store, sent } = activatingApi((_, id) => Response.json(tokenResponse(id)));
  await wallet.getUser({ userId: 'me' });
  await store.set({ id: 'token/0', key: 'key', refreshToken: 'refresh_of_token/1' });
  await wallet.getUser({ userId: 'me' });
  expect(sent.filter((request) => request === 'POST /oauth/v1/token')).toHaveLength(2);
});
