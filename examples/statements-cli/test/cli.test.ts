import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const sandbox = createSandbox({ now: '2026-01-01T09:00:00Z' });
const server = await serve(sandbox, { port: 0 });
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statements-cli-'));
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Running {
  readonly process: ChildProcess;
  output: { stdout: string; stderr: string };
  readonly end: Promise<number>;
}

function start(...args: string[]): Running {
  const { id, key } = seededClients.example;
  const env = {
    ...process.env,
    WALLET_ID: id,
    WALLET_KEY: key,
    API_URL: server.url,
    TOKEN_FILE: join(folder, 'token.json'),
  };
  const child = spawn(process.execPath, [cli, '--csv', join(folder, 'out.csv'), ...args], { env });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  return { process: child, output, end: once(child, 'close').then(([code]) => code as number) };
}

/** Approves the scopes as Ona, as a browser does with the page that the program shows. */
async function approve(running: Running, decision = 'approve'): Promise<string> {
  while (!running.output.stderr.includes('/frontend/')) await once(running.process.stderr!, 'data');
  const url = /http\S+/.exec(running.output.stderr)?.[0] ?? '';
  const request = /name="request" value="([^"]*)"/.exec(await (await fetch(url)).text())?.[1] ?? '';
  const body = new URLSearchParams({ request, user: '5101', decision });
  return (await fetch(new URL('/frontend/oauth', url), { method: 'POST', body })).text();
}

test('a user signs in with a browser, and gets a file and a chart', async () => {
  const running = start('--from', '2025-11', '--to', '2025-12');
  assert.equal(await approve(running), 'You are signed in. You can close this page.');
  assert.equal(await running.end, 0);
  const lines = (await readFile(join(folder, 'out.csv'), 'utf8')).trim().split('\n');
  assert.equal(lines[0], 'id,date,amount,currency,name,details');
  assert.match(lines[1] ?? '', /^88001913,2025-12-31T\S+Z,-5\.16,EUR,Coffee Corner,Coffee and cake$/);
  const [from, to] = [Date.UTC(2025, 10) / 1_000, Date.UTC(2026, 0) / 1_000 - 1];
  const { statements } = await sandbox.statements(14471, { currency: 'EUR', from, to, limit: 1_000 });
  assert.deepEqual(
    lines.slice(1).map((line) => Number(line.split(',')[0])),
    statements.map(({ id }) => id),
  );
  const { stdout } = running.output;
  assert.match(stdout, /^2025-11 {2}in +€[\d,.]+ {2}█+\n {9}out +€[\d,.]+ {2}░+\n2025-12 {2}in /);
  assert.match(stdout, new RegExp(`${lines.length - 1} rows in `));
});

test('the next run uses the stored token, which only its owner can read', async () => {
  const running = start('--from', '2025-12', '--to', '2025-12');
  assert.equal(await running.end, 0);
  assert.match(running.output.stdout, /^43 rows in /m);
  assert.equal(running.output.stderr, '');
  if (process.platform !== 'win32') {
    assert.equal((await stat(join(folder, 'token.json'))).mode & 0o777, 0o600);
  }
});

test('a user who denies reads why nothing was exported', async () => {
  await rm(join(folder, 'token.json'));
  const running = start();
  assert.equal(await approve(running, 'deny'), 'You have not given permission for this.');
  assert.equal(await running.end, 1);
  assert.match(running.output.stderr, /You have not given permission for this\.\n$/);
});

test('a month that does not exist is an error with a sentence', async () => {
  const running = start('--from', '2025-13');
  assert.equal(await running.end, 1);
  assert.equal(running.output.stderr, '2025-13 is not a month such as 2025-07.\n');
});
