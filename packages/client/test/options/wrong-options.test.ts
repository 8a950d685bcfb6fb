import { expect, test } from 'vitest';
import { ConfigurationError, createWallet, type WalletOptions } from '../../src/index.ts';
import { createOperationsClient } from '../../src/operations.ts';

const client = { id: 'wkVd93h2uS', key: 'secret-key' };
/** The fields of its instances are getters of the class, which a copy of them does not have. */
class OptionsOfAClass {
  get timeoutMs(): number {
    return 5;
  }
}

class HooksOfAClass {
  onRequest(): void {}
}

const wrong: [option: string, options: unknown][] = [
  ['options', null],
  ['options', 'https://wallet.paysera.com'],
  ['options', new Map([['client', client]])],
  ['options', new OptionsOfAClass()],
  ['retry', { retry: new Map([['limit', 0]]) }],
  ['hooks', { hooks: new HooksOfAClass() }],
  ['ext', { ext: new Map([['project_id', 7]]) }],
  ['ext', { ext: new URLSearchParams('project_id=7') }],
  ['maxResponseBytes', { maxResponseBytes: -1 }],
  ['maxResponseBytes', { maxResponseBytes: Infinity }],
  ['clientId', { clientId: 'a' }],
  ['client', { client: null }],
  ['client', { client: 'wkVd93h2uS' }],
  ['client.id', { client: { ...client, id: '' } }],
  ['client.id', { client: { ...client, id: undefined } }],
  ['client.id', { client: { ...client, id: 'a"b' } }],
  ['client.key', { client: { ...client, key: '' } }],
  ['client.key', { client: { ...client, key: undefined } }],
  ['client.key', { client: { ...client, key: 7 } }],
  ['token', { token: null }],
  ['token', { token: 'tok' }],
  ['token', { token: { get: 'tok' } }],
  ['token.id', { token: { id: '', key: 'secret-key' } }],
  ['token.key', { token: { id: 'tok' } }],
  ['token', { token: { access_token: 'tok', mac_key: 'secret-key', token_type: 'mac' } }],
  ['baseUrl', { baseUrl: '' }],
  ['baseUrl', { baseUrl: 7 }],
  ['baseUrl', { baseUrl: 'wallet.paysera.com' }],
  ['baseUrl', { baseUrl: 'localhost:4010' }],
  ['baseUrl', { baseUrl: '//wallet.paysera.com' }],
  ['baseUrl', { baseUrl: 'ftp://wallet.paysera.com' }],
  ['baseUrl', { baseUrl: 'https://wallet.paysera.com/rest/v1' }],
  ['baseUrl', { baseUrl: 'https://wallet.paysera.com/?' }],
  ['baseUrl', { baseUrl: 'https://wallet.paysera.com#a' }],
  ['baseUrl', { baseUrl: 'https://a:secret-key@wallet.paysera.com' }],
  ['baseUrl', { baseUrl: 'http://wallet.paysera.com' }],
  ['baseUrl', { baseUrl: 'http://127.0.0.1.example.org' }],
  ['baseUrl', { baseUrl: 'http://localhost.example.org' }],
  ['baseUrl', { baseUrl: 'http://0.0.0.0:4010' }],
  ['signingOrigin', { signingOrigin: '' }],
  ['signingOrigin', { signingOrigin: null }],
  ['signingOrigin', { signingOrigin: 'wallet.paysera.com' }],
  ['baseUrl', { baseUrl: null }],
  ['baseUrl', { baseUrl: 'http://sandbox:4010', allowInsecureHost: ['sandbox.example.org'] }],
  ['baseUrl', { baseUrl: 'ftp://sandbox', allowInsecureHost: ['sandbox'] }],
  ['allowInsecureHost', { allowInsecureHost: 'sandbox' }],
  ['allowInsecureHost', { allowInsecureHost: ['sandbox:4010'] }],
  ['allowInsecureHost', { allowInsecureHost: ['http://sandbox'] }],
  ['allowInsecureHost', { allowInsecureHost: ['Sandbox'] }],
  ['allowInsecureHost', { allowInsecureHost: [''] }],
  ['allowInsecureHost', { allowInsecureHost: true }],
  ['signingOrigin', { signingOrigin: 'https://wallet.paysera.com/rest' }],
  ['fetch', { fetch: 'fetch' }],
  ['fetch', { fetch: null }],
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: 1.5 }],
  ['timeoutMs', { timeoutMs: '1000' }],
  ['timeoutMs', { timeoutMs: 2 ** 31 }],
  ['deadlineMs', { deadlineMs: 0 }],
  ['deadlineMs', { deadlineMs: Infinity }],
  ['retry', { retry: true }],
  ['retry', { retry: null }],
  ['retry', { retry: 3 }],
  ['retries', { retry: { retries: 3 } }],
  ['unsafe', { retry: { unsafe: true } }],
  ['retry.limit', { retry: { limit: -1 } }],
  ['retry.limit', { retry: { limit: 1.5 } }],
  ['retry.baseDelayMs', { retry: { baseDelayMs: '500' } }],
  ['retry.maxDelayMs', { retry: { maxDelayMs: 2 ** 31 } }],
  ['retry.budget', { retry: { budget: Number.NaN } }],
  ['retry.random', { retry: { random: 0.5 } }],
  ['refresh', { refresh: true }],
  ['refresh', { refresh: null }],
  ['refresh', { refresh: 0 }],
  ['refresh', { refresh: 'refreshTokens' }],
  ['refresh', { refresh: {} }],
  ['retry.limit', { retry: { limit: 2 ** 31 } }],
  ['maxResponseBytes', { maxResponseBytes: 2 ** 31 }],
  ['deadlineMs', { deadlineMs: 2 ** 31 }],
  ['timeoutMs', { timeoutMs: null }],
  ['ext', { ext: 7 }],
  ['ext', { ext: 'project_id=4711' }],
  ['ext', { ext: null }],
  ['ext', { ext: { project_id: undefined } }],
  ['ext', { ext: { project_id: {} } }],
  ['ext', { ext: { body_hash: 'a' } }],
  ['ext', { ext: ['project_id'] }],
  ['clock', { clock: Date }],
  ['clock', { clock: { now: Date.now } }],
  ['client.key', { client: { id: 'wkVd93h2uS', key: {} } }],
  ['token.key', { token: { id: 'tok', key: () => 'secret-key' } }],
  ['token', { token: { get: () => undefined } }],
  ['allowBrowser', { allowBrowser: 'yes' }],
  ['observe', { observe: true }],
];

for (const make of [createWallet, createOperationsClient]) {
  test.for(wrong)(`${make.name} names %s in %j`, ([option, options]) => {
    let error: unknown;
    try {
      make(options as WalletOptions);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    const message = expect.stringMatching(
      /^[\w.]+ (?:(?:is missing: it )?must be|is not known in) ['\w]/,
    ) as string;
    expect(error).toMatchObject({ code: 'configuration', option, message });
    expect(String(error)).not.toContain('secret-key');
  });
}

test.for([
  'https://wallet.paysera.com',
  'https://wallet.paysera.com/',
  'https://wallet-api.paysera.com:8443',
  'http://localhost:4010',
  'http://wallet.localhost:4010',
  'http://127.0.0.1:4010',
  'http://127.8.9.10',
  'http://[::1]:4010/',
  new URL('http://127.0.0.1:4010'),
])('accepts the base URL %s', async (baseUrl) => {
  let url = '';
  const fetch = async (requested: string) => {
    url = requested;
    return Response.json({ time: 1 });
  };
  await createWallet({ baseUrl, fetch }).getServer();
  expect(url).toBe(`${new URL(baseUrl).origin}/rest/v1/server`);
});

const wrongForWallets: [option: string, options: unknown][] = [
  ['scopes', { scopes: 'email' }],
  ['scopes', { scopes: null }],
  ['scopes', { scopes: [null] }],
  ['scopes', { scopes: ['email balance'] }],
  ['scopes', { scopes: [''] }],
  ['hooks', { hooks: null }],
  ['onRequst', { hooks: { onRequst: () => {} } }],
  ['hooks.onSigned', { hooks: { onSigned: 'log' } }],
  ['hooks.onRetry', { hooks: { onRetry: null } }],
  ['hooks.onTokenChange', { hooks: { onTokenChange: 7 } }],
  ['hooks.onError', { hooks: { onError: console } }],
  ['hooks.onRequest', { hooks: { onRequest: true } }],
  ['hooks.onResponse', { hooks: { onResponse: {} } }],
  ['hooks.onResponse', { logger: console, hooks: { onResponse: {} } }],
  ['logger', { logger: true }],
  ['logger', { logger: null }],
  ['logger', { logger: 'console' }],
  ['logger', { logger: {} }],
  ['logger', { logger: { debug: () => {} } }],
  ['logger', { logger: { debug: () => {}, warn: 'no' } }],
];

test.for(wrongForWallets)('createWallet names %s in %j', ([option, options]) => {
  expect(() => createWallet(options as WalletOptions)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option }),
  );
});

test.for([undefined, ''])('says that a required field is missing only when it is: %j', (id) => {
  const missing = id === undefined ? 'is missing: it ' : '';
  expect(() => createWallet({ client: { ...client, id } as never })).toThrow(
    `client.id ${missing}must be non-empty printable ASCII without " and \\`,
  );
});

test('rejects the response of createToken as a token, and names tokenFrom', () => {
  const tokenResponse = { access_token: 'tok_9fQe2LrXc0VbnM4s', mac_key: 'secret-key' } as unknown;
  expect(() => createWallet({ token: tokenResponse } as WalletOptions)).toThrow(/tokenFrom\(\)/);
});

test.for<WalletOptions>([
  { timeoutMs: 1, deadlineMs: 1, maxResponseBytes: 0 },
  { timeoutMs: 2 ** 31 - 1, deadlineMs: 2 ** 31 - 1, maxResponseBytes: 2 ** 31 - 1 },
  { retry: { limit: 0, baseDelayMs: 0, maxDelayMs: 0, budget: 0 } },
  { retry: { limit: 2 ** 31 - 1, baseDelayMs: 2 ** 31 - 1, maxDelayMs: 2 ** 31 - 1, budget: 2 ** 31 - 1 } },
  { retry: false },
  { refresh: false },
  { allowBrowser: false },
  { hooks: {}, scopes: [] },
  { client: undefined, token: undefined, refresh: undefined, retry: undefined, hooks: undefined },
])('the smallest and the largest values are valid: %j', (options) => {
  expect(() => createWallet(options)).not.toThrow();
});

test('calls a host that is allowed with plain http', async () => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return Response.json({ time: 1 });
  };
  const options = { baseUrl: 'http://sandbox:4010', allowInsecureHost: ['sandbox'], fetch };
  await createWallet(options).getServer();
  expect(urls).toEqual(['http://sandbox:4010/rest/v1/server']);
});
