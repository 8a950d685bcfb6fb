import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { WalletOptions } from '../../src/index.ts';
import { failureOf, walletAnswering } from '../support/wallet-answering.ts';

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
// A server that repeats all it ever heard.
const everything = Object.values(canaries).join(' ');
const refusal = {
  error: 'invalid_grant',
  error_description: everything,
  error_properties: { code: everything },
};

const answers: Record<string, () => Response | Promise<Response>> = {
  'a refusal': () => Response.json(refusal, { status: 400 }),
  'a code full of secrets': () => Response.json({ error: everything }, { status: 400 }),
  'an answer that is not JSON': () => new Response(everything, { status: 200 }),
  'an answer that never comes': () => new Promise<Response>(() => {}),
  'a lost connection': () => Promise.reject(new TypeError('fetch failed')),
};

test.for(Object.keys(answers))('%s shows no secret in message, JSON or inspect', async (name) => {
  const { wallet } = walletAnswering(answers[name]!, options);
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
  const { wallet } = walletAnswering(() => Response.json({}), options);
  const shown = inspect(wallet, { depth: 10, showHidden: true }) + JSON.stringify(wallet);
  for (const canary of Object.values(canaries)) expect(shown).not.toContain(canary);
});

test('what an error shows is enough for a log line', async () => {
  const { wallet } = walletAnswering(answers['a refusal']!, { client: options.client });
  expect(JSON.parse(JSON.stringify(await failureOf(wallet.getUser({ userId: 5101 }))))).toEqual({
    name: 'ApiError',
    message: 'getUser failed with 400 (invalid_grant): code',
    code: 'invalid_grant',
    status: 400,
    retryable: false,
  });
});
