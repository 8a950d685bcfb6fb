import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../support/sandbox.ts';
import { startSandbox } from '../support/sandbox.ts';
import { storeProfile } from '../support/profile.ts';
import { fetchWith, runVerify, withBody } from '../support/field-check.ts';

const here = ['--base-url', 'http://127.0.0.1:9'];
const asClient = { WALLET_ID: client.id, WALLET_KEY: client.key };

test('--help lists the options, the variables and the exit codes', async () => {
  const { code, output } = await runVerify(['--help']);
  expect(code).toBe(0);
  for (const word of ['--base-url', '--credentials', '--scopes', 'WALLET_TOKEN_KEY', 'Exit code']) {
    expect(output).toContain(word);
  }
});

const secret = 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU';
interface WrongCommand {
  readonly what: string;
  readonly parameters: readonly string[];
  readonly environment?: Record<string, string>;
  readonly says: string;
}
const wrong: readonly WrongCommand[] = [
  { what: 'a base URL without a value', parameters: ['--base-url'], says: 'Option --base-url needs a value' },
  {
    what: 'a base URL without a scheme',
    parameters: ['--base-url', 'wallet.paysera.com'],
    says: '--base-url must be an http or https URL',
  },
  {
    what: 'plain http',
    parameters: ['--base-url', 'http://wallet.paysera.com'],
    says: '--base-url must be https',
  },
  {
    what: 'a server that does not respond',
    parameters: here,
    says: 'No server responds there. Check --base-url',
  },
  { what: 'a key as a parameter', parameters: [...here, secret], says: 'There are too many arguments' },
  {
    what: 'a key as an option',
    parameters: [...here, `--key=${secret}`],
    says: 'Unknown option --key. See litas verify --help.',
  },
  {
    what: 'a key among the scopes',
    parameters: [...here, '--scopes', `email,${secret}`],
    says: '--scopes has an unknown scope',
  },
  {
    what: 'a file that does not exist',
    parameters: [...here, '--credentials', '/nowhere'],
    says: 'The file of --credentials does not exist',
  },
  {
    what: 'no credentials',
    parameters: here,
    environment: {},
    says: 'There are no credentials: set WALLET_ID',
  },
  {
    what: 'an id without a key',
    parameters: here,
    environment: { WALLET_ID: client.id },
    says: 'WALLET_KEY is missing: it is the MAC key of WALLET_ID.',
  },
  {
    what: 'a key without an id',
    parameters: here,
    environment: { WALLET_TOKEN_KEY: secret },
    says: 'There are no credentials',
  },
  {
    what: 'a user id that is not a number',
    parameters: here,
    environment: { ...asClient, WALLET_USER_ID: 'me' },
    says: 'WALLET_USER_ID, or userId of the file, has to be a whole number',
  },
];
test.for(wrong)('rejects $what with the correction', async ({ parameters, environment = asClient, says }) => {
  const { code, output, messages } = await runVerify(parameters, {
    environment,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
  expect([code, output]).toEqual([2, '']);
  expect(messages).toContain(says);
  // The given value is not repeated: it may be a secret.
  expect(messages).not.toContain(secret);
});

test('a credentials file may start with a byte order mark', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-credentials-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'credentials.json');
  await writeFile(file, `\uFEFF${JSON.stringify({ client })}`);
  const fetch = () => Promise.reject(new TypeError('fetch failed'));
  const { messages } = await runVerify([...here, '--credentials', file], { fetch });
  expect(messages).toContain('No server responds there');
});

test.for(['', 'null', '{"client": {"id": "a"', `{"client": "${secret}"}`])(
  'rejects credentials that are %j without repeating them',
  async (input) => {
    const { code, messages } = await runVerify([...here, '--credentials', '-'], { input });
    expect(code).toBe(2);
    expect(messages).not.toContain(secret);
  },
);

test('reports an unknown key and an expired token as such', async () => {
  const { url, token } = await startSandbox();
  const parameters = ['--base-url', url, '--credentials', '-'];
  const strange = { client: { id: client.id, key: 'another' } };
  const refused = await runVerify(parameters, { input: JSON.stringify(strange) });
  expect([refused.code, refused.messages]).toEqual([2, expect.stringContaining('rejects the credentials')]);

  const clock = await fetch(`${url}/__sandbox/clock/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seconds: 7_200 }),
  });
  expect(clock.ok).toBe(true);
  const expired = await runVerify(parameters, { input: JSON.stringify({ token }) });
  expect([expired.code, expired.messages]).toEqual([2, expect.stringContaining('Get a new one')]);
  expect(expired.messages).not.toContain(person.username);
});

test('writes progress to a terminal and only the report to the output', async () => {
  const { url, token } = await startSandbox();
  const run = (terminal: boolean) =>
    runVerify(['--base-url', url, '--credentials', '-'], {
      input: JSON.stringify({ token }),
      terminal,
    });
  const [shown, quiet] = [await run(true), await run(false)];
  expect([shown.code, quiet.code, quiet.messages]).toEqual([0, 0, '']);
  expect(shown.messages).toMatch(/\d+\/\d+ getUser\b/);
  expect(shown.output).toMatch(/^## Field check of the description\n/);
  expect(shown.output).toContain('### Differences\n\nNone.\n');
  expect(shown.output).toContain('| getUser | 200 | as described |');
});

test('the report shows a difference as in the guide, and so does the exit code', async () => {
  const { url, token } = await startSandbox();
  const deviation = withBody('/rest/v1/user/me', ({ email, ...body }) => ({
    ...body,
    gender: 'x',
    e_mail: email,
  }));
  const { code, output } = await runVerify(
    ['--base-url', url, '--credentials', '-', '--scopes', 'email,gender'],
    {
      input: JSON.stringify({ token }),
      fetch: fetchWith(async (request) => deviation(request, await fetch(request))),
    },
  );
  expect(code).toBe(1);
  expect(output).toContain('- `getUser` (200), `gender`: string; the description has "male" or "female"\n');
  expect(output).toContain(
    '- `getUser` (200), `e_mail`: a field that the description does not have; not there: `email`',
  );
  expect(output).toContain('| getUser | 200 | different: 2 differences |');
});

test('a stopped check ends at once, without a report', async () => {
  const stopping = new AbortController();
  const { code, output, messages } = await runVerify(here, {
    environment: asClient,
    signal: stopping.signal,
    fetch: () => {
      stopping.abort();
      return new Promise(() => {});
    },
  });
  expect([code, output, messages]).toEqual([130, '', 'Error: Stopped. There is no report.\n']);
});

test('the scopes of a profile choose the calls', async () => {
  const running = await startSandbox({}, ['email']);
  await storeProfile(running, { scopes: ['email'] });
  const { code, output } = await runVerify([]);
  expect([code, output]).toEqual([0, expect.stringContaining('- Scopes: email\n')]);
});
