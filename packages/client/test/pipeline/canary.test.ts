import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createOAuth, createWallet, memoryTokenStore, type WalletOptions } from '../../src/index.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { steppingClock } from '../support/stepping-clock.ts';

const canaries = {
  clientKey: 'canary-client-key',
  tokenId: 'canary-token-id',
  tokenKey: 'canary-token-key',
  refreshToken: 'canary-refresh-token',
  nextTokenId: 'canary-next-token-id',
  nextTokenKey: 'canary-next-token-key',
  nextRefreshToken: 'canary-next-refresh-token',
  code: 'canary-code',
  password: 'canary-password',
  email: 'canary@example.org',
  personCode: '49004170011',
  unlockUrl: 'canary-unlock-url',
};
const everything = Object.values(canaries).join(' ');
const nextToken = {
  access_token: canaries.nextTokenId,
  token_type: 'mac',
  expires_in: 3_600,
  mac_key: canaries.nextTokenKey,
  mac_algorithm: 'hmac-sha-256',
  refresh_token: canaries.nextRefreshToken,
};
const rejection = {
  error: 'invalid_grant',
  error_description: `Token has expired: ${everything}`,
  error_properties: { code: everything, [everything]: everything },
  errors: [{ field: everything, message: everything }],
};
const unlock = { 'recaptcha-unlock-url': `https://wallet.paysera.com/${canaries.unlockUrl}` };

const responses: Record<string, (path: string) => Response | Promise<Response>> = {
  'all goes well': (path) => Response.json(path.startsWith('/oauth/') ? nextToken : { email: everything }),
  'the token has expired': (path) =>
    path.startsWith('/oauth/') ? Response.json(nextToken) : Response.json(rejection, { status: 400 }),
  'every request is rejected': () => Response.json(rejection, { status: 400 }),
  'the timestamp is rejected': () =>
    Response.json({ ...rejection, error: 'invalid_timestamp' }, { status: 401 }),
  'a captcha is asked': () => Response.json(rejection, { status: 429, headers: unlock }),
  'the server fails': () => Response.json(rejection, { status: 500, statusText: 'canary-status' }),
  'a code is full of secrets': () => Response.json({ error: everything }, { status: 400 }),
  'a response is not JSON': () => new Response(everything),
  'a response never comes': () => new Promise<Response>(() => {}),
  'the connection is lost': () => Promise.reject(new TypeError('fetch failed')),
};

async function everythingShownWhen(
  response: (path: string) => Response | Promise<Response>,
): Promise<string> {
  const shown: unknown[] = [];
  const lines: unknown[] = [];
  const take = (...line: unknown[]) => lines.push(line);
  const clock = steppingClock();
  const options = (): WalletOptions => ({
    client: { id: 'client', key: canaries.clientKey },
    token: memoryTokenStore({
      id: canaries.tokenId,
      key: canaries.tokenKey,
      refreshToken: canaries.refreshToken,
    }),
    timeoutMs: 10,
    clock,
    logger: { debug: take, warn: take },
    fetch: respondingFetch(async (request) => response(new URL(request.url).pathname)),
  });
  const wallet = createWallet(options());
  const oauth = createOAuth(options());
  const headers = { 'x-personal': canaries.personCode };
  const calls = [
    wallet.getUser({ userId: 'me' }, { headers }),
    wallet.getUser({ userId: 'me' }).withResponse(),
    wallet.listStatements({ walletId: 'me', text: `${canaries.email} ${canaries.personCode}` }).toArray(),
    wallet.createToken({ grant_type: 'authorization_code', code: canaries.code }),
    oauth.exchangeCode({ code: canaries.code, redirectUri: `https://shop.example/?${canaries.code}` }),
    oauth.logIn({ username: canaries.email, password: canaries.password, scopes: ['email'] }),
    oauth.refresh({ code: canaries.code }),
    oauth.revoke(),
    oauth.prepareSession({
      redirectUri: 'https://shop.example/',
      scopes: [],
      state: canaries.code,
      email: canaries.email,
    }),
  ];
  // What succeeds is for the caller; what fails is shown, and the wallet itself may be.
  for (const outcome of await Promise.allSettled(calls)) {
    if (outcome.status === 'rejected') shown.push(outcome.reason);
  }
  const pending = wallet.getServer();
  shown.push(...lines, wallet, oauth, inspect(pending, { depth: 10, showHidden: true }));
  await pending.catch(() => undefined);
  return shown
    .flatMap((each) => [
      String(each),
      JSON.stringify(each),
      inspect(each, { depth: 10 }),
      each instanceof Error ? each.stack : '',
    ])
    .join('\n');
}

test.for(Object.keys(responses))('no log line and no error shows a secret when %s', async (name) => {
  const shown = await everythingShownWhen(responses[name]!);
  expect(shown).toContain('getUser');
  for (const canary of Object.values(canaries)) expect(shown).not.toContain(canary);
});
