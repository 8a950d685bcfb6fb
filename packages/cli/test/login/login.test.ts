import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Profile } from '../../src/profiles/profile.ts';
import { configFolder, runLitas, type RunOptions } from '../support/run-litas.ts';
import { client, startSandbox } from '../support/sandbox.ts';

/** A browser that follows the redirect of the consent page, which consents automatically. */
const browser =
  (change: (redirect: URL) => void = () => {}): NonNullable<RunOptions['openBrowser']> =>
  async (url) => {
    const { headers } = await fetch(url, { redirect: 'manual' });
    const redirect = new URL(headers.get('location') ?? '');
    change(redirect);
    // The page is shown while the command continues.
    void fetch(redirect).catch(() => undefined);
    return true;
  };

const profilePath = async (name = 'default') => join(await configFolder(), 'profiles', `${name}.json`);
const readStored = async (name?: string) =>
  JSON.parse(await readFile(await profilePath(name), 'utf8')) as Profile;

test('logs in when the redirect arrives before the program that opens the browser has ended', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const { code } = await runLitas(['login', '--sandbox', url], {
    openBrowser: async (page) => (await fetch(page, { signal: AbortSignal.timeout(10_000) })).ok,
  });
  expect(code).toBe(0);
});

test('a login stores the token in a file that only the user can read', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const { code, messages } = await runLitas(['login', '--sandbox', url, '--scopes', 'email,phone'], {
    openBrowser: browser(),
  });
  expect(code).toBe(0);
  expect(messages).toContain('Logged in.');
  const stored = await readStored();
  expect(stored).toMatchObject({ baseUrl: url, sandbox: true, client, scopes: ['email', 'phone'] });
  expect(messages).not.toContain(stored.token?.id);
  const { mode } = await stat(await profilePath());
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  const user = await runLitas(['call', 'getUser', '--userId', 'me']);
  expect(JSON.parse(user.output)).toEqual({ id: 5101, email: 'ona@example.org', phone: '37060000101' });
});

test('a key of the environment is used and not stored', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const environment = { WALLET_ID: client.id, WALLET_KEY: client.key };
  const { code } = await runLitas(['login', '--base-url', url], { environment, openBrowser: browser() });
  expect(code).toBe(0);
  expect((await readStored()).client).toEqual({ id: client.id });
});

test('a login asks for client credentials on a terminal, and does not show the key', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const { code, messages } = await runLitas(['login', '--base-url', url], {
    typed: [
      ['Client id: ', client.id],
      ['MAC key (not shown): ', client.key],
    ],
    openBrowser: browser(),
  });
  expect(code).toBe(0);
  expect(messages).not.toContain(client.key);
  expect((await readStored()).client).toEqual(client);
});

test('a redirect with another state ends the login without a token', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const { code, messages } = await runLitas(['login', '--sandbox', url], {
    openBrowser: browser(({ searchParams }) => searchParams.set('state', 'of-an-attacker')),
  });
  expect(code).toBe(3);
  expect(messages).toContain('its state is another one');
  await expect(readStored()).rejects.toThrow('ENOENT');
});

test('a user who does not consent ends the login', async () => {
  const { url } = await startSandbox();
  const { code, messages } = await runLitas(['login', '--sandbox', url], {
    openBrowser: async (page) => {
      const { searchParams } = new URL(page);
      const redirect = new URL(searchParams.get('redirect_uri') ?? '');
      redirect.search = String(
        new URLSearchParams({ error: 'access_denied', state: searchParams.get('state') ?? '' }),
      );
      void fetch(redirect);
      return true;
    },
  });
  expect(code).toBe(3);
  expect(messages).toContain('You did not consent. Nothing was stored.');
});

test('Ctrl-C ends the wait for the consent', async () => {
  const { url } = await startSandbox();
  const stopping = new AbortController();
  const { code } = await runLitas(['login', '--sandbox', url, '--no-open'], {
    signal: stopping.signal,
    onMessages: (text) => text.includes('Waiting') && stopping.abort(),
  });
  expect(code).toBe(130);
});

test('a wrong key ends the login with exit code 3', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  const environment = { WALLET_ID: client.id, WALLET_KEY: 'another-key' };
  const { code, messages } = await runLitas(['login', '--base-url', url], {
    environment,
    openBrowser: browser(),
  });
  expect(code).toBe(3);
  expect(messages).toContain('Check the id and the key of the API client');
});

test.for([
  [['--scopes', 'email,emial'], 'Option --scopes is not valid. The scopes are email, phone,'],
  [['--base-url', 'http://wallet.example.org'], '--base-url must be https'],
  [['--sandbox', '127.0.0.1:4010'], '--sandbox must be a URL with scheme, host and port'],
  [['--profile', '../other'], 'The name of a profile is letters, digits'],
] as const)('a login rejects %j', async ([args, sentence]) => {
  const environment = { WALLET_ID: client.id, WALLET_KEY: client.key };
  const { code, messages } = await runLitas(['login', ...args], { environment });
  expect(code).toBe(2);
  expect(messages).toContain(sentence);
});

test('a login opens no page of a sandbox that does not run', async () => {
  const { code, messages } = await runLitas(['login', '--sandbox'], {
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
  expect([code, messages]).toEqual([
    9,
    'Error: No sandbox responds at http://127.0.0.1:4010. Start one: litas sandbox\n',
  ]);
});

test.each([
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'The certificate of https://localhost:24443 is not accepted (DEPTH_ZERO_SELF_SIGNED_CERT). If it is your own, set NODE_EXTRA_CA_CERTS=FILE.',
  ],
  [
    'ECONNREFUSED',
    'No sandbox responds at https://localhost:24443 (ECONNREFUSED). Check the address, the certificate and the proxy.',
  ],
])('a login and a control behind TLS name the reason: %s', async (code, sentence) => {
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: { code } }));
  const sandbox = ['--sandbox', 'https://localhost:24443'];
  for (const args of [
    ['login', ...sandbox],
    ['world', 'list', ...sandbox],
  ]) {
    const { code: exitCode, messages } = await runLitas(args, { fetch });
    expect([exitCode, messages]).toEqual([9, `Error: ${sentence}\n`]);
  }
});

test('a login without a terminal and credentials has exit code 3', async () => {
  const { code, messages } = await runLitas(['login']);
  expect(code).toBe(3);
  expect(messages).toContain('Set WALLET_ID and WALLET_KEY');
});

test('a logout revokes the token and removes the profile', async () => {
  const { url, sandbox } = await startSandbox({ autoConsent: true });
  await runLitas(['login', '--sandbox', url, '--profile', 'shop'], { openBrowser: browser() });
  const { token } = await readStored('shop');
  const { code } = await runLitas(['logout', '--profile', 'shop']);
  expect(code).toBe(0);
  await expect(readStored('shop')).rejects.toThrow('ENOENT');
  expect(sandbox.journal.find({ operation: 'revokeToken', status: '2xx' })).toHaveLength(1);
  const environment = {
    WALLET_TOKEN: token?.id ?? '',
    WALLET_TOKEN_KEY: token?.key ?? '',
    WALLET_BASE_URL: url,
  };
  expect((await runLitas(['call', 'getUser', '--userId', 'me'], { environment })).code).toBe(3);
});

test('litas profiles lists the profiles without keys and tokens', async () => {
  const { url } = await startSandbox({ autoConsent: true });
  expect((await runLitas(['profiles'])).messages).toContain('Create one: litas login');
  await runLitas(['login', '--sandbox', url], { openBrowser: browser() });
  const { output } = await runLitas(['profiles', '--json']);
  const { token } = await readStored();
  expect(JSON.parse(output)).toEqual([
    expect.objectContaining({ profile: 'default', server: url, client: client.id, scopes: 'email' }),
  ]);
  for (const secret of [client.key, token?.id, token?.key, token?.refreshToken])
    expect(output).not.toContain(secret);
});
