import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, beforeEach, test } from 'node:test';
import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { listen } from '../src/listen.ts';
import { Browser } from './browser.ts';

const sandbox = createSandbox({ now: '2026-01-01T09:00:00Z' });
const server = await serve(sandbox, { port: 0 });
const app = await listen(0, { client: seededClients.example, sandbox: server.url, wallet: { retry: false } });
const day = 24 * 3600;

beforeEach(() => sandbox.reset());
after(() => Promise.all([app.close(), server.close()]));

const rows = (text: string) =>
  [...text.matchAll(/<tr>\s*<td>([^<]*)<\/td>\s*<td>([^<]*)/g)].map((row) => row[0]);

test('a visitor is asked to sign in', async () => {
  const { text } = await new Browser().open(app.origin);
  assert.match(text, /Sign in with Paysera/);
});

test('a user sees the own email address and balance', async () => {
  const { url, text } = await new Browser().signIn(app.origin);
  assert.equal(url, `${app.origin}/`);
  assert.match(text, /ona@example\.org/);
  assert.match(text, /€6,089\.51/);
});

test('two users each see their own account', async () => {
  const [ona, other] = [new Browser(), new Browser()];
  const users = await sandbox.users();
  const second = users.find(({ id }) => id !== 5101);
  await ona.signIn(app.origin);
  const { text } = await other.signIn(app.origin, second?.id);
  assert.ok(text.includes(second?.profile?.email ?? 'no email'));
  assert.match((await ona.open(app.origin)).text, /ona@example\.org/);
});

test('statements have pages', async () => {
  const browser = new Browser();
  await browser.signIn(app.origin);
  const first = (await browser.open(`${app.origin}/statements`)).text;
  const older = /href="(\/statements\?after=[^"]*)"/.exec(first)?.[1] ?? '';
  const second = (await browser.open(`${app.origin}${older}`)).text;
  const newer = /href="(\/statements\?before=[^"]*)"/.exec(second)?.[1] ?? '';
  assert.equal(rows(first).length, 20);
  assert.equal(rows(second).length, 20);
  assert.notDeepEqual(rows(second), rows(first));
  assert.deepEqual(rows((await browser.open(`${app.origin}${newer}`)).text), rows(first));
});

test('a user who denies gets an explanation', async () => {
  const { status, text } = await new Browser({ 'accept-language': 'lt' }).signIn(app.origin, 5101, 'deny');
  assert.equal(status, 403);
  assert.match(text, /Nesuteikėte tam leidimo/);
});

test('two tabs can sign in, the older one first', async () => {
  const browser = new Browser();
  const older = await browser.open(`${app.origin}/sign-in`);
  const newer = await browser.open(`${app.origin}/sign-in`);
  assert.match((await browser.decide(older)).text, /ona@example\.org/);
  assert.match((await browser.decide(newer)).text, /ona@example\.org/);
});

test('a browser keeps the last five attempts, and an older one can start again', async () => {
  const browser = new Browser();
  const oldest = await browser.open(`${app.origin}/sign-in`);
  const kept = await browser.open(`${app.origin}/sign-in`);
  for (let more = 0; more < 4; more += 1) await browser.open(`${app.origin}/sign-in`);
  assert.match((await browser.decide(oldest)).text, /href="\/sign-in"/);
  assert.match((await browser.decide(kept)).text, /ona@example\.org/);
});

test('a redirect that this browser did not ask for is rejected', async () => {
  const attacked = new Browser();
  const { status } = await attacked.open(`${app.origin}/callback?code=stolen&state=guessed`);
  assert.equal(status, 400);
  assert.match((await attacked.open(app.origin)).text, /Sign in with Paysera/);
});

test('a session lasts as long as its token can be refreshed', async () => {
  const browser = new Browser();
  await browser.signIn(app.origin);
  await sandbox.clock.advance(20 * day);
  assert.match((await browser.open(app.origin)).text, /ona@example\.org/);
});

test('a user signs in again when the grant has expired', async () => {
  const browser = new Browser();
  await browser.signIn(app.origin);
  await sandbox.clock.advance(40 * day);
  const { status, text } = await browser.open(app.origin);
  assert.equal(status, 401);
  assert.match(text, /Please sign in again/);
  assert.match((await browser.signIn(app.origin)).text, /ona@example\.org/);
});

test('a user reads a sentence when the API is down', async () => {
  const browser = new Browser();
  await browser.signIn(app.origin);
  await sandbox.faults.add({ operations: ['getWalletBalance'], status: 503, count: 1 });
  const { status, text } = await browser.open(app.origin);
  assert.equal(status, 502);
  assert.match(text, /The service has a problem|The service is busy/);
  assert.equal((await browser.open(app.origin)).status, 200);
});

test('a wrong key of the app is logged, and does not ask the user to sign in again', async (context) => {
  const log = context.mock.method(console, 'error', () => undefined);
  const client = { ...seededClients.example, key: 'mistyped' };
  const wrong = await listen(0, { client, sandbox: server.url, wallet: { retry: false } });
  const { status, text } = await new Browser().signIn(wrong.origin);
  await wrong.close();
  assert.equal(status, 502);
  assert.doesNotMatch(text, /sign in/i);
  assert.match(String(log.mock.calls[0]?.arguments[0]), /^createToken failed with 401 .+: Invalid MAC$/);
});

test('a port that is in use ends the program with one line', () => {
  const env = { ...process.env, PORT: new URL(app.origin).port };
  const { status, stderr } = spawnSync(process.execPath, ['src/dev.ts'], { env, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^Port \d+ is in use\. .+$/m);
  assert.doesNotMatch(stderr, /EADDRINUSE/);
});

test('signing out revokes the token', async () => {
  const browser = new Browser();
  await browser.signIn(app.origin);
  const { text } = await browser.open(`${app.origin}/sign-out`, {});
  assert.match(text, /Sign in with Paysera/);
  sandbox.journal.expectCalled('revokeToken', { times: 1, status: 200 });
});
