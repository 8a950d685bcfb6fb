import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { runLitas, urlOf } from '../support/run-litas.ts';
import { storeProfile } from '../support/profile.ts';
import { startSandbox } from '../support/sandbox.ts';

test('litas logs prints the requests with their errors, and filters them', async () => {
  const { url } = await startSandbox();
  await fetch(`${url}/rest/v1/user/me`);
  await fetch(`${url}/rest/v1/server`);
  const all = await runLitas(['logs', '--sandbox', url]);
  expect(all.output).toMatch(/GET {5}\/rest\/v1\/user\/me +401 +getUser\n +└ unauthorized: /);
  expect(all.output).toMatch(/GET {5}\/rest\/v1\/server +200 +getServer\n/);
  const rejected = await runLitas(['logs', '--sandbox', url, '--status', '4xx', '--json']);
  expect(
    rejected.output
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { operation: string }).operation),
  ).toEqual(['getUser']);
});

test('litas logs says that no request matches, and names a mistyped error code', async () => {
  const { url, sandbox } = await startSandbox();
  const logs = (...args: string[]) => runLitas(['logs', '--sandbox', url, ...args]);
  expect(await logs('--error', 'invalid_state')).toEqual({
    code: 0,
    output: '',
    messages: 'No requests match.\n',
  });
  await sandbox.world('empty').clock.now();
  expect((await logs('--world', 'empty')).messages).toBe('There are no requests.\n');
  const sentence = 'Error: No request has the error code unauthorised. Did you mean unauthorized?\n';
  expect(await logs('--error', 'unauthorised')).toEqual({ code: 2, output: '', messages: sentence });
  expect((await logs('--error', 'unauthorised', '--follow', '--limit', '0')).messages).toBe(sentence);
  await sandbox.faults.add({ status: 503, code: 'closed' });
  expect((await logs('--error', 'closed')).code).toBe(0);
});

test.for([
  ['logs'],
  ['logs', '--follow', '--limit', '0'],
  ['messages'],
  ['messages', '--follow'],
  ['clock'],
  ['clock', 'freeze'],
  ['fault', 'list'],
  ['fault', 'add', '--status', '503'],
  ['world', 'passwords'],
] as const)('litas %j creates no world with a mistyped name', async (args) => {
  const { url, sandbox } = await startSandbox();
  await sandbox.world('checkout').clock.now();
  const before = await sandbox.worlds();
  const { code, messages } = await runLitas([...args, '--sandbox', url, '--world', 'checkot']);
  expect([code, messages]).toEqual([
    5,
    'Error: There is no world checkot. Did you mean checkout? Create it: litas world create NAME\n',
  ]);
  expect(await sandbox.worlds()).toEqual(before);
});

test('litas logs --follow prints new requests until Ctrl-C', async () => {
  const { url } = await startSandbox();
  const stopping = new AbortController();
  const followed = runLitas(
    ['logs', '--sandbox', url, '--follow', '--limit', '0', '--operation', 'getServer'],
    {
      signal: stopping.signal,
      onOutput: () => stopping.abort(),
      fetch: async (...request) => {
        const response = await fetch(...request);
        // The stream is open.
        if (urlOf(request[0]).endsWith('/events')) void fetch(`${url}/rest/v1/server`);
        return response;
      },
    },
  );
  const { code, output } = await followed;
  expect(output).toContain('getServer');
  expect([0, 130]).toContain(code);
});

test('litas clock reads and changes the world clock', async () => {
  const { url } = await startSandbox({ now: '2026-01-31T12:00:00Z' });
  const clock = async (...args: string[]) => (await runLitas(['clock', ...args, '--sandbox', url])).output;
  expect(await clock()).toBe('2026-01-31T12:00:00.000Z (frozen)\n');
  expect(await clock('advance', '2h')).toBe('2026-01-31T14:00:00.000Z (frozen)\n');
  expect(await clock('set', '2026-02-01T00:00:00Z')).toBe('2026-02-01T00:00:00.000Z (frozen)\n');
  expect(await clock('resume')).not.toContain('frozen');
  expect(JSON.parse(await clock('freeze', '--json'))).toMatchObject({ frozen: true });
});

test.for([
  [['advance'], 'needs a duration'],
  [['advance', 'soon'], 'The duration must be'],
  [['set'], 'needs a time'],
  [['freeze', 'now'], 'takes no value'],
  [['stop'], 'The argument action is not valid. It must be one of show, set'],
] as const)('litas clock rejects %j', async ([args, sentence]) => {
  const { code, messages } = await runLitas(['clock', ...args]);
  expect(code).toBe(2);
  expect(messages).toContain(sentence);
});

test('litas fault adds, lists and removes rules', async () => {
  const { url, sandbox } = await startSandbox();
  const at = ['--sandbox', url];
  const added = await runLitas([
    'fault',
    'add',
    '--status',
    '503',
    '--operations',
    'getUser,getServer',
    '--latency',
    '10',
    '--count',
    '2',
    ...at,
  ]);
  expect([added.code, added.output]).toEqual([0, '1\n']);
  const [active] = await sandbox.faults.list();
  expect(active?.rule).toEqual({
    status: 503,
    operations: ['getUser', 'getServer'],
    latencyMs: 10,
    count: 2,
  });
  expect((await runLitas(['fault', 'list', ...at])).output).toMatch(/1 +0 +0 +10 +503/);
  expect((await runLitas(['fault', 'remove', '7', ...at])).code).toBe(2);
  expect((await runLitas(['fault', 'remove', '1', ...at])).code).toBe(0);
  expect((await runLitas(['fault', 'list', '--json', ...at])).output).toBe('[]\n');
  const invalid = await runLitas(['fault', 'add', '--status', '503', '--operations', 'getMoney', ...at]);
  expect([invalid.code, invalid.messages]).toEqual([6, expect.stringContaining('operations')]);
  expect((await runLitas(['fault', 'add', ...at])).messages).toContain('The rule has no fault.');
});

test('litas world loads, resets, lists and removes worlds', async () => {
  const { url, sandbox } = await startSandbox();
  const at = ['--sandbox', url, '--world', 'shop'];
  const file = JSON.stringify({ version: 1, users: [{ id: 1, email: 'a@example.org' }] });
  const loaded = await runLitas(['world', 'load', '-', ...at], { input: file });
  expect(loaded.messages).not.toContain('Stack');
  await runLitas(['world', 'reset', ...at]);
  expect((await runLitas(['world', 'list', ...at])).output).toContain('shop\n');
  expect((await runLitas(['world', 'remove', ...at])).code).toBe(0);
  expect(await sandbox.worlds()).not.toContain('shop');
  expect(await runLitas(['world', 'remove', ...at])).toEqual({
    code: 5,
    output: '',
    messages: 'Error: There is no world shop. litas world list prints those that exist.\n',
  });
  expect((await runLitas(['world', 'remove', '--sandbox', url])).messages).toContain('--world NAME');
});

test('litas world create creates a world, and with a token one of the team', async () => {
  const { url, sandbox } = await startSandbox();
  expect((await runLitas(['world', 'create', 'shop', '--sandbox', url])).code).toBe(0);
  expect(await sandbox.worlds()).toContain('shop');
  const requests: string[] = [];
  const { code } = await runLitas(['world', 'create', 'shop', '--sandbox', url], {
    environment: { LITAS_SANDBOX_TOKEN: 'team-token' },
    fetch: async (input, init) => {
      requests.push(
        `${init?.method} ${new URL(urlOf(input)).pathname} ${new Headers(init?.headers).get('authorization')}`,
      );
      return Response.json({ world: 'shop' }, { status: 201 });
    },
  });
  expect([code, requests]).toEqual([0, ['POST /__sandbox/worlds Bearer team-token']]);
});

test('litas messages prints messages and the newest code', async () => {
  const running = await startSandbox();
  await storeProfile(running);
  await runLitas(['call', 'assignEmail', '--userId', 'me', '--email', 'new@example.org']);
  // The profile is of a sandbox, so its address is known.
  const { output } = await runLitas(['messages', '--recipient', 'new@example.org']);
  expect(output).toMatch(/ {2}email {2}new@example\.org {2}Jūsų kodas/);
  const [message] = await running.sandbox.messages({ recipient: 'new@example.org' });
  expect((await runLitas(['messages', '--code'])).output).toBe(`${message?.code}\n`);
  expect((await runLitas(['messages', '--recipient', 'other@example.org', '--code'])).code).toBe(5);
});

/** A server that records the header `authorization`. */
async function recordingServer() {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":"unauthorized","error_description":"The token is missing"}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { tokens, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('the token of a shared sandbox comes from the environment or from its profile, and only for it', async () => {
  const { tokens, url } = await recordingServer();
  const environment = { LITAS_SANDBOX_TOKEN: 'team-token' };
  const { code, messages } = await runLitas(['clock', '--sandbox', url], { environment });
  expect([code, messages]).toEqual([3, expect.stringContaining('Set LITAS_SANDBOX_TOKEN')]);
  const token = { id: 'a', key: 'b' };
  await storeProfile({ url, token }, { sandboxToken: 'stored-token' });
  await runLitas(['clock']);
  await storeProfile({ url: 'http://127.0.0.1:1', token }, { sandboxToken: 'of-another' });
  await runLitas(['clock', '--sandbox', url]);
  expect(tokens).toEqual(['Bearer team-token', 'Bearer stored-token', undefined]);
});

test('errors of a sandbox name no path and no status of HTTP', async () => {
  const { url } = await startSandbox();
  const { code, messages } = await runLitas(['clock', 'set', 'yesterday', '--sandbox', url]);
  expect([code, messages]).toEqual([6, expect.stringMatching(/^Error: time: Must be a time in ISO 8601/)]);
});

test('litas logs rejects a status that is none before a request is sent', async () => {
  const { code, messages } = await runLitas(['logs', '--status', '4x']);
  expect([code, messages]).toEqual([2, expect.stringContaining('a class such as 4xx')]);
});

test('the command that removes a fault rule names its world', async () => {
  const { url, sandbox } = await startSandbox();
  await sandbox.world('shop').clock.now();
  const at = ['--sandbox', url, '--world', 'shop'];
  const { messages } = await runLitas(['fault', 'add', '--status', '503', ...at]);
  expect(messages).toBe(`Remove it: litas fault remove 1 --sandbox ${url} --world shop\n`);
});

test('a sandbox that is not there has exit code 9, and says how to start one', async () => {
  const { code, messages } = await runLitas(['logs', '--sandbox', 'http://127.0.0.1:9'], {
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
  expect([code, messages]).toEqual([
    9,
    'Error: No sandbox responds at http://127.0.0.1:9. Start one: litas sandbox --port 9\n',
  ]);
  expect((await runLitas(['logs', '--sandbox', 'nowhere'])).messages).toContain('--sandbox');
});
