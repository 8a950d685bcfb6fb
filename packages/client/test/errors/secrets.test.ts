import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { WalletOptions } from '../../src/index.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

const canaries = {
  clientKey: 'canary-client-key',
  tokenId: 'canary-token-id',
  tokenKey: 'canary-token-key',
  refreshToken: 'canary-refresh-token',
  code: 'canary-code',
  email: 'canary@example.org',
};
const options: WalletOptions = {
  client: { id: 'client', key: canaries.clientKey },
  token: { id: canaries.tokenId, key: canaries.tokenKey, refreshToken: canaries.refreshToken },
  timeoutMs: 20,
};
// A server that returns everything that was sent.
const everything = Object.values(canaries).join(' ');
const rejection = {
  error: 'invalid_grant',
  error_description: everything,
  error_properties: { code: everything },
};

const responses: Record<string, () => Response | Promise<Response>> = {
  'a rejection': () => Response.json(rejection, { status: 400 }),
  'a code full of secrets': () => Response.json({ error: everything }, { status: 400 }),
  'a response that is not JSON': () => new Response(everything, { status: 200 }),
  'a response that never comes': () => new Promise<Response>(() => {}),
  'a lost connection': () => Promise.reject(new TypeError('fetch failed')),
};

test.for(Object.keys(responses))('%s shows no secret in message, JSON or inspect', async (name) => {
  const { wallet } = walletResponding(responses[name]!, options);
  const errors = [
    await failureOf(wallet.createToken({ grant_type: 'authorization_code', code: canaries.code })),
    await failureOf(wallet.getUser({ userId: 'me' })),
  ];
  const shown = errors.flatMap((error) => [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 10 }),
    error instanceof Error ? error.stack : '',
  ]);
  for (const canary of Object.values(canaries)) expect(shown.join('\n')).not.toContain(canary);
});

test('a wallet shows no secret when it is inspected', () => {
  const { wallet } = walletResponding(() => Response.json({}), options);
  const shown = inspect(wallet, { depth: 10, showHidden: true }) + JSON.stringify(wallet);
  for (const canary of Object.values(canaries)) expect(shown).not.toContain(canary);
});

test('the JSON of an error has the fields for a log line', async () => {
  const { wallet } = walletResponding(responses['a rejection']!, { client: options.client });
  expect(JSON.parse(JSON.stringify(await failureOf(wallet.getUser({ userId: 5101 }))))).toEqual({
    name: 'ApiError',
    message: 'getUser failed with 400 (invalid_grant): code',
    code: 'invalid_grant',
    status: 400,
    retryable: false,
  });
});
