import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, beforeEach, test } from 'node:test';
import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { buildNext, startNext } from '../scripts/start-next.ts';
import { Browser } from './browser.ts';

const sandbox = createSandbox({ now: '2026-01-01T09:00:00Z' });
const server = await serve(sandbox, { port: 0 });
const { id, key } = seededClients.example;
await buildNext();
const { origin, close } = await startNext('start', 0, {
  WALLET_ID: id,
  WALLET_KEY: key,
  API_URL: server.url,
});
const day = 24 * 3600;

beforeEach(() => sandbox.reset());
after(() => Promise.all([close(), server.close()]));

const rows = (text: string) => text.match(/<li>.*?<\/li>/g) ?? [];

test('a user signs in, and sees the own email address and balance', async () => {
  const { text } = await new Browser().signIn(origin);
  assert.match(text, /<h1>ona@example\.org<\/h1>/);
  assert.match(text, /€6,089\.51/);
});

test('statements have pages', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  const first = (await browser.open(`${origin}/statements`)).text;
  const older = /href="([^"]*\?after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await browser.open(new URL(older, `${origin}/statements`).href)).text;
  assert.equal(rows(first).length, 10);
  assert.equal(rows(second).length, 10);
  assert.notDeepEqual(rows(second), rows(first));
});

test('a token is refreshed while a page is rendered', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  await sandbox.clock.advance(20 * day);
  assert.match((await browser.open(origin)).text, /ona@example\.org/);
  sandbox.journal.expectCalled('createToken', { times: 2 });
});

test('a user signs in again when the grant has expired', async () => {
  const browser = new Browser();
  await browser.signIn(origin);
  await sandbox.clock.advance(40 * day);
  assert.match((await browser.open(origin)).text, /Please sign in again/);
  assert.match((await browser.signIn(origin)).text, /ona@example\.org/);
});

test('a user who denies, and a foreign redirect, get an explanation', async () => {
  const { text } = await new Browser().signIn(origin, 5101, 'deny');
  assert.match(text, /You have not given permission for this/);
  const foreign = await new Browser().open(`${origin}/callback?code=stolen&state=guessed`);
  assert.match(foreign.text, /role="alert"/);
  assert.match(foreign.text, /Sign in with Paysera/);
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
  assert.match((await browser.decide(oldest)).text, /href="\/sign-in"/);
  assert.match((await browser.decide(kept)).text, /ona@example\.org/);
});

test('a port that is in use ends the program with one line', () => {
  const env = { ...process.env, PORT: new URL(origin).port };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/dev.ts'], { env, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^Port \d+ is in use\. .+$/m);
  assert.doesNotMatch(stderr, /EADDRINUSE/);
});

test('signing out revokes the token', async () => {
  const browser = new Browser();
  const { text: page } = await browser.signIn(origin);
  // The form of a server action, as a browser without scripts sends it.
  const form = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')],
    ),
  );
  const { text } = await browser.open(origin, form, 'multipart');
  assert.match(text, /Sign in with Paysera/);
  sandbox.journal.expectCalled('revokeToken', { times: 1, status: 200 });
});
