import { expect, test } from 'vitest';
import { runLitas } from '../support/run-litas.ts';
import { storeProfile } from '../support/profile.ts';
import { startSandbox } from '../support/sandbox.ts';

const failing =
  (status: number, error: string): typeof fetch =>
  async () =>
    Response.json({ error, error_description: 'A reason' }, { status, headers: { 'retry-after': '0' } });

test.for([
  [401, 'unauthorized', 3, 'Log in again: litas login'],
  [403, 'forbidden', 4, 'It needs the scope balance'],
  [404, 'not_found', 5, 'See litas call getWalletBalance --help.'],
  [400, 'invalid_parameters', 6, 'A reason'],
  [429, 'rate_limit_exceeded', 7, 'Wait, and try again.'],
  [503, 'service_unavailable', 8, 'Try again later.'],
] as const)('status %i (%s) has exit code %i and a remedy', async ([status, error, exitCode, remedy]) => {
  await storeProfile(await startSandbox());
  const { code, output, messages } = await runLitas(['call', 'getWalletBalance', '--walletId', 'me'], {
    fetch: failing(status, error),
  });
  expect([code, output]).toEqual([exitCode, '']);
  expect(messages).toContain(remedy);
});

test('a server that does not respond has exit code 9, and the remedy for a sandbox', async () => {
  const { code, messages } = await runLitas(['call', 'getServer', '--base-url', 'http://127.0.0.1:9'], {
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
  expect(code).toBe(9);
  expect(messages).toContain('Is a sandbox running at http://127.0.0.1:9? Start it: litas sandbox');
});

test('a call without credentials has exit code 3, and says how to log in', async () => {
  const { code, messages } = await runLitas(['call', 'getUser', '--userId', 'me'], {
    fetch: () => Promise.reject(new Error('Nothing must be sent.')),
  });
  expect(code).toBe(3);
  expect(messages).toContain('Log in: litas login.');
  expect(messages).toContain('litas login --sandbox');
});

test('a login for a missing scope keeps the scopes of the profile', async () => {
  const running = await startSandbox({}, ['email', 'phone']);
  await storeProfile(running, { scopes: ['email', 'phone'] });
  const { messages } = await runLitas(['call', 'getWalletBalance', '--walletId', 'me']);
  expect(messages).toContain('Request it: litas login --scopes email,phone,balance');
});

test('the texts of a server cannot control the terminal', async () => {
  await storeProfile(await startSandbox());
  const { messages } = await runLitas(['call', 'getUser', '--userId', 'me'], {
    fetch: async () =>
      Response.json({ error: 'forbidden', error_description: '\u001B[31mred\u009B0m' }, { status: 403 }),
  });
  expect(messages).toContain('�[31mred�0m');
  expect(messages).not.toContain('\u001B');
  expect(messages).not.toContain('\u009B');
});

test.for([
  [['--userId', '0'], "--userId must be a positive integer or 'me'."],
  [[], 'Option --userId is missing. See litas call getUser --help.'],
  [['--userId'], 'Option --userId needs a value.'],
  [['--user', 'me'], 'Unknown option --user. Did you mean --userId?'],
  [['--userId', 'me', 'more'], 'There are too many arguments.'],
  [['--userId', 'me', '--json', '--raw'], 'Use only one of --json and --raw.'],
] as const)('getUser rejects %j in one sentence', async ([args, sentence]) => {
  await storeProfile(await startSandbox());
  const { code, messages } = await runLitas(['call', 'getUser', ...args]);
  expect(code).toBe(2);
  expect(messages).toContain(`Error: ${sentence}`);
});

test.for([
  ['--limit', 'ten', 'Option --limit is not valid. It must be an integer.'],
  ['--all', '--raw', '--raw prints one response'],
  ['--max', '3', '--max limits the rows of --all. Add --all.'],
] as const)('listStatements rejects %s %s', async ([option, value, sentence]) => {
  await storeProfile(await startSandbox());
  const { code, messages } = await runLitas(['call', 'listStatements', '--walletId', 'me', option, value]);
  expect(code).toBe(2);
  expect(messages).toContain(sentence);
});

test('an unknown operation is an error with the names that are near', async () => {
  const { code, messages } = await runLitas(['call', 'walletBalance']);
  expect(code).toBe(2);
  expect(messages).toBe('Error: There is no operation walletBalance. Did you mean getWalletBalance?\n');
  expect((await runLitas(['call', 'xyzzy'])).messages).toContain('litas call --help lists all operations.');
});

test('an operation with another case or a typing mistake gets the nearest name', async () => {
  for (const name of ['getuser', 'gteUser']) {
    expect((await runLitas(['call', name])).messages).toContain('getUser');
  }
});

test('a field of --body that the operation does not have is an error without its value', async () => {
  await storeProfile(await startSandbox());
  const { code, messages } = await runLitas(['call', 'assignEmail', '--userId', 'me', '--body', '-'], {
    input: '{"emial":"secret@example.org"}',
  });
  expect(code).toBe(2);
  expect(messages).toContain('The parameters are userId, email, parameters.');
  expect(messages).not.toContain('secret@example.org');
});
