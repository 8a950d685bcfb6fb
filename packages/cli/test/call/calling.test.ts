import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configFolder, runLitas, urlOf } from '../support/run-litas.ts';
import { storeProfile } from '../support/profile.ts';
import { client, startSandbox } from '../support/sandbox.ts';

test('prints JSON to a program and a table to a terminal', async () => {
  await storeProfile(await startSandbox({}, ['email']));
  const args = ['call', 'getUser', '--userId', 'me'];
  const forProgram = await runLitas(args);
  expect(forProgram).toEqual({ code: 0, output: '{"id":5101,"email":"ona@example.org"}\n', messages: '' });
  const forPerson = await runLitas(args, { columns: 80, environment: { NO_COLOR: '1' } });
  expect(forPerson.output).toBe('id     5101\nemail  ona@example.org\n');
});

test('--raw prints the body as it was received', async () => {
  const { url, token } = await startSandbox({}, ['email']);
  await storeProfile({ url, token });
  const body = '{ "id":5101 }';
  const { output } = await runLitas(['call', 'getUser', '--userId', 'me', '--raw'], {
    fetch: async () => new Response(body, { headers: { 'content-type': 'application/json' } }),
  });
  expect(output).toBe(body);
});

test('--all walks through the pages, and --max stops it', async () => {
  await storeProfile(await startSandbox());
  const args = ['call', 'listStatements', '--walletId', 'me', '--limit', '7', '--all'];
  const requests: string[] = [];
  const counting: typeof fetch = (...request) => {
    requests.push(urlOf(request[0]));
    return fetch(...request);
  };
  const all = JSON.parse((await runLitas(args, { fetch: counting })).output) as { id: number }[];
  expect(all.length).toBeGreaterThan(14);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(requests.length).toBe(Math.ceil(all.length / 7));
  const some = await runLitas([...args, '--max', '9']);
  expect(JSON.parse(some.output)).toEqual(all.slice(0, 9));
});

test('a list without rows is an empty list', async () => {
  await storeProfile(await startSandbox());
  const args = ['call', 'listStatements', '--walletId', 'me', '--text', 'no such text', '--all'];
  expect((await runLitas([...args, '--json'])).output).toBe('[]\n');
  expect((await runLitas([...args, '--table'])).messages).toBe('There are no rows.\n');
});

test('a table leaves out columns that do not fit, and names them', async () => {
  await storeProfile(await startSandbox());
  const { output, messages } = await runLitas(
    ['call', 'listStatements', '--walletId', 'me', '--limit', '2'],
    {
      columns: 40,
      environment: { NO_COLOR: '1' },
    },
  );
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  expect(output).toMatch(/^id +amount/);
  expect(messages).toMatch(/^Columns that do not fit: .*details.* See them with --json\.\n$/);
});

test('a table shows times as dates, and the decimal amount before the one in cents', async () => {
  await storeProfile(await startSandbox());
  const args = ['call', 'listStatements', '--walletId', 'me', '--limit', '2'];
  for (const options of [{ columns: 80 }, {}]) {
    const { output } = await runLitas([...args, '--table'], options);
    const [head = '', row = ''] = output.split('\n');
    expect(head).toMatch(/^\S*id +amount_decimal +currency +direction +date +details/);
    expect(row).toMatch(/^\d+ +\d+\.\d\d +EUR +(?:in|out) +\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ +\w/);
    expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(
      options.columns ?? 120,
    );
  }
});

test('reads fields of the body from options and from standard input; an option has priority', async () => {
  await storeProfile(await startSandbox());
  const { code } = await runLitas(
    ['call', 'setUserPosition', '--userId', 'me', '--lat', '54.5', '--body', '-'],
    {
      input: '{"lat":1,"lng":25.25}',
    },
  );
  expect(code).toBe(0);
  const position = await runLitas(['call', 'getUserPosition', '--userId', 'me']);
  expect(JSON.parse(position.output)).toMatchObject({ lat: 54.5, lng: 25.25 });
});

test('sends a file with the media type of its name', async () => {
  const running = await startSandbox();
  await storeProfile(running);
  const file = join(await configFolder(), 'picture.png');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await writeFile(file, png);
  const { code, messages } = await runLitas(['call', 'uploadAvatar', '--userId', 'me', '--body', file]);
  expect([code, messages]).toEqual([0, '']);
  const [stored] = await running.sandbox.files();
  expect(stored?.bytes).toEqual(new Uint8Array(png));
});

test('asks for a required secret on a terminal, and does not show it', async () => {
  const { sandbox, ...running } = await startSandbox();
  await storeProfile(running);
  const assigned = await runLitas(['call', 'assignEmail', '--userId', 'me', '--email', 'new@example.org']);
  expect([assigned.code, assigned.messages]).toEqual([0, '']);
  const [message] = await sandbox.messages({ recipient: 'new@example.org' });
  const confirmed = await runLitas(['call', 'confirmEmail', '--userId', 'me'], {
    typed: [['code: ', message?.code ?? '']],
  });
  expect([confirmed.code, confirmed.messages]).toEqual([0, 'code: \n']);
});

test('a secret without a terminal is an error that names --body', async () => {
  await storeProfile(await startSandbox());
  const { code, messages } = await runLitas(['call', 'confirmEmail', '--userId', 'me']);
  expect(code).toBe(2);
  expect(messages).toContain('give it in the file of --body, such as { "code": "…" }');
});

test('--as client signs with the client credentials', async () => {
  const running = await startSandbox();
  await storeProfile(running);
  await runLitas(['call', 'getUser', '--userId', '5101', '--as', 'client']);
  const [last] = running.sandbox.journal.find({ operation: 'getUser' }).slice(-1);
  expect(last?.signer).toEqual({ kind: 'client', client: client.id });
});

test('the environment has priority over the default profile, and --profile over the environment', async () => {
  const [one, other] = [await startSandbox({}, ['email']), await startSandbox({}, ['phone'])];
  await storeProfile(one);
  const environment = {
    WALLET_TOKEN: other.token.id,
    WALLET_TOKEN_KEY: other.token.key,
    WALLET_BASE_URL: other.url,
  };
  const args = ['call', 'getUser', '--userId', 'me'];
  expect((await runLitas(args, { environment })).output).toContain('"phone"');
  expect((await runLitas([...args, '--profile', 'default'], { environment })).output).toContain('"email"');
});

test('a call refreshes an expired token and stores the next one', async () => {
  const { url, token, sandbox } = await startSandbox({}, ['email']);
  await storeProfile({ url, token: { ...token, expiresAt: 1 } });
  await sandbox.clock.advance(7_200);
  const { code } = await runLitas(['call', 'getUser', '--userId', 'me']);
  expect(code).toBe(0);
  const path = join(await configFolder(), 'profiles', 'default.json');
  const stored = JSON.parse(await readFile(path, 'utf8')) as { token: { id: string } };
  expect(stored.token.id).not.toBe(token.id);
});

test('processes that find an expired token at the same time refresh it once', async () => {
  const { url, token, sandbox } = await startSandbox({}, ['email']);
  await storeProfile({ url, token: { ...token, expiresAt: 1 } });
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => runLitas(['call', 'getUser', '--userId', 'me'])),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  // The first request of the journal is the login.
  expect(sandbox.journal.find({ operation: 'createToken' })).toHaveLength(2);
});
