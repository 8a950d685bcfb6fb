import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, beforeEach, test } from 'node:test';
import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { startWorker } from '../scripts/start-worker.ts';
import { Browser } from './browser.ts';

const sandbox = createSandbox({ now: '2026-01-01T09:00:00Z' });
const server = await serve(sandbox, { port: 0 });
const { id, key } = seededClients.example;
const { origin, close } = await startWorker(0, { WALLET_ID: id, WALLET_KEY: key, API_URL: server.url });
const day = 24 * 3600;

beforeEach(() => sandbox.reset());
after(() => Promise.all([close(), server.close()]));

test('a user signs in, and sees the balance and the last payments', async () => {
  const { text } = await new Browser().signIn(origin);
  assert.match(text, /ona@example\.org/);
  assert.match(text, /€6,089\.51/);
  assert.equal(text.match(/<li>/g)?.length, 5);
});

test('the cookie does not show the token', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  const cookie = Buffer.from(browser.cookie(origin, 'wallet') ?? '', 'base64url').toString('latin1');
  assert.ok(cookie.length > 100);
  assert.doesNotMatch(cookie, /expiresAt|refreshToken|key/);
});

test('a changed cookie signs out', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  const cookie = browser.cookie(origin, 'wallet') ?? '';
  browser.cookie(origin, 'wallet', `${cookie.startsWith('A') ? 'B' : 'A'}${cookie.slice(1)}`);
  const { status, text } = await browser.open(origin);
  assert.equal(status, 401);
  assert.match(text, /Please sign in again/);
});

test('a refreshed token is in the cookie of the response', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  const before = browser.cookie(origin, 'wallet');
  await sandbox.clock.advance(20 * day);
  assert.match((await browser.open(origin)).text, /ona@example\.org/);
  assert.notEqual(browser.cookie(origin, 'wallet'), before);
  assert.match((await browser.open(origin)).text, /ona@example\.org/);
  sandbox.journal.expectCalled('createToken', { times: 2 });
});

test('a user signs in again when the grant has expired', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  await sandbox.clock.advance(40 * day);
  assert.equal((await browser.open(origin)).status, 401);
  assert.match((await browser.signIn(origin)).text, /ona@example\.org/);
});

test('a user who denies gets an explanation', async () => {
  const { text } = await new Browser().signIn(origin, 5101, 'deny');
  assert.match(text, /You have not given permission for this/);
});

test('two tabs can sign in, the older one first', async () => {
  const browser = new Browser();
  const older = await browser.open(`${origin}/sign-in`);
  const newer = await browser.open(`${origin}/sign-in`);
  assert.match((await browser.decide(older)).text, /ona@example\.org/);
  assert.match((await browser.decide(newer)).text, /ona@example\.org/);
});

test('a browser keeps the last five attempts, and an older one can start again', async () => {
  const browser = new Browser();
  const oldest = await browser.open(`${origin}/sign-in`);
  const kept = await browser.open(`${origin}/sign-in`);
  for (let more = 0; more < 4; more += 1) await browser.open(`${origin}/sign-in`);
  assert.match((await browser.decide(oldest)).text, /<a class="button" href="\/"/);
  assert.match((await browser.decide(kept)).text, /ona@example\.org/);
});

test('a port that is in use ends the program with one line', () => {
  const env = { ...process.env, PORT: new URL(origin).port };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/dev.ts'], { env, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^Port \d+ is in use\. .+$/m);
  assert.doesNotMatch(stderr, /EADDRINUSE/);
});

test('signing out revokes the token and deletes the cookie', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  assert.match((await browser.open(`${origin}/sign-out`, {})).text, /Sign in with Paysera/);
  assert.equal(browser.cookie(origin, 'wallet'), undefined);
  sandbox.journal.expectCalled('revokeToken', { times: 1, status: 200 });
});
