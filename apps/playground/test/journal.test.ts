import { createSandbox, type JournalEntry } from '@litas/sandbox';
import { createWallet, tokenFrom } from '@litas/client';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople, publishedCredentials } from '../src/credentials.ts';
import { callOfEntry, differencesOf, explorerSearchOf, snippetOf } from '../src/journal/call-of-entry.ts';
import { entryFilter, readRequestFilter, wordsOfToken } from '../src/journal/filter-entries.ts';
import { clockTime, createLiveWorld, keptRequests } from '../src/live/live-world.ts';

/** Records calls of Ona and of the client itself. */
async function recorded(): Promise<readonly JournalEntry[]> {
  const { fetch, origin, journal } = createSandbox();
  const options = { client: exampleClient, baseUrl: origin, fetch };
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['balance'] } as const;
  const token = tokenFrom(await createWallet(options).createToken(login));
  await createWallet({ ...options, token }).getWalletBalance({ walletId: 'me', convert_to: 'USD' });
  await createWallet(options)
    .getWallet({ walletId: 14471 })
    .catch(() => undefined);
  return journal.find();
}

test('requests are filtered by text, status and signer', async () => {
  const entries = await recorded();
  const found = (search: Record<string, string>) =>
    entries.filter(entryFilter(readRequestFilter(search))).map(({ operation }) => operation);
  expect(found({})).toEqual(['createToken', 'getWalletBalance', 'getWallet']);
  expect(found({ signer: 'token' })).toEqual(['getWalletBalance']);
  expect(found({ q: 'GET balance' })).toEqual(['getWalletBalance']);
  expect(found({ operation: 'getWallet' })).toEqual(['getWallet']);
  expect(found({ operation: '<b>' })).toHaveLength(3);
  expect(found({ status: '2xx' })).toContain('createToken');
  expect(found({ status: 'nonsense', signer: 'x' })).toHaveLength(3);
});

test('requests are filtered by the client, the user and the token that signed', async () => {
  const entries = await recorded();
  const [, { signer } = expect.unreachable()] = entries;
  const token = signer.kind === 'token' ? signer : expect.unreachable();
  const found = (q: string) => entries.filter(entryFilter({ q })).map(({ operation }) => operation);
  const all = ['createToken', 'getWalletBalance', 'getWallet'];
  expect(found(exampleClient.id.slice(0, 6))).toEqual(all);
  expect(found(`client:${exampleClient.id}`)).toEqual(all);
  expect(found(`user:${token.user}`)).toEqual(['getWalletBalance']);
  // The id of another user begins with the same digits.
  expect(found(`user:${String(token.user).slice(0, 2)}`)).toEqual([]);
  expect(found(wordsOfToken({ ...token, token: `${token.token.replace('…', '')}abcd` }))).toEqual([
    'getWalletBalance',
  ]);
  const unverified = {
    ...(entries[0] ?? expect.unreachable()),
    signer: { kind: 'unverified', id: 'abcd…' },
  } as const;
  expect([unverified].filter(entryFilter({ q: 'client:abcd' }))).toHaveLength(1);
});

test('converts a recorded request to a call of the same user with the same scopes', async () => {
  const balance = (await recorded())[1] ?? expect.unreachable();
  const call = callOfEntry(balance, publishedCredentials) ?? expect.unreachable();
  expect(call).toMatchObject({
    operation: 'getWalletBalance',
    signer: 'ona@example.org',
    scopes: ['balance'],
    texts: { walletId: 'me', convert_to: 'USD' },
    masked: [],
  });
  expect(explorerSearchOf(call)).toEqual({
    as: 'ona@example.org',
    scopes: 'balance',
    'v.walletId': 'me',
    'v.convert_to': 'USD',
  });
});

test('says how the code of a recorded request differs, and writes its form again', async () => {
  const [token = expect.unreachable(), balance = expect.unreachable()] = await recorded();
  const none = { ...publishedCredentials, people: [] };
  expect(differencesOf(balance, publishedCredentials)).toEqual([]);
  expect(differencesOf(balance, none)).toEqual(['otherSigner']);
  expect(differencesOf({ ...balance, status: 401, signer: { kind: 'none' } }, none)).toEqual(['signed']);
  expect(differencesOf(token, publishedCredentials)).toEqual(['masked']);
  const { body } = snippetOf(token, 'http://127.0.0.1:4010', publishedCredentials);
  expect(body).toBe(new URLSearchParams(token.body as Record<string, string>).toString());
});

test('asks for secrets that the journal does not store', async () => {
  const token = (await recorded())[0] ?? expect.unreachable();
  expect(callOfEntry(token, publishedCredentials)?.masked).toEqual(['username', 'password']);
});

test('a live world follows requests, messages and the clock, and ends with its last listener', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await sandbox.fetch('/rest/v1/server');
  const world = createLiveWorld(async () => sandbox, { lingerMs: 0 });
  const stop = world.subscribe(() => {});
  await expect.poll(() => world.state().status.state).toBe('live');
  expect(world.state().requests.map(({ operation }) => operation)).toEqual(['getServer']);
  await sandbox.fetch('/rest/v1/configuration');
  await expect.poll(() => world.state().requests.length).toBe(2);
  await sandbox.clock.set('2026-02-01T00:00:00Z');
  await expect.poll(() => world.state().clock?.now).toBe(Date.parse('2026-02-01T00:00:00Z'));
  await sandbox.reset();
  await expect.poll(() => world.state().requests.length).toBe(0);
  expect(world.state().changes).toBe(1);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 1));
  await sandbox.fetch('/rest/v1/server');
  expect(world.state().requests).toHaveLength(0);
});

test('keeps the last 2,000 of 100,000 requests, and shows a fast stream once a second', async () => {
  const sandbox = createSandbox();
  await sandbox.fetch('/rest/v1/server');
  const [entry] = sandbox.journal.find();
  async function* stream() {
    yield { event: 'live', data: { missed: false } } as const;
    for (let number = 2; number <= 100_001; number++) {
      yield { event: 'request', data: { ...(entry ?? expect.unreachable()), number } } as const;
    }
    // The stream stays open.
    await new Promise(() => {});
  }
  const world = createLiveWorld(async () => ({ ...sandbox, events: stream }));
  let notified = 0;
  const stop = world.subscribe(() => (notified += 1));
  await expect.poll(() => world.state().requests.at(-1)?.number, { timeout: 10_000 }).toBe(100_001);
  expect(world.state().requests).toHaveLength(keptRequests);
  expect(world.state().rate).toBeGreaterThan(1_000);
  expect(notified).toBeLessThan(100);
  stop();
});

test('shows an error for a world that cannot be opened, and can try again', async () => {
  let isThere = false;
  const world = createLiveWorld(async () => {
    if (!isThere) throw new Error('No sandbox.');
    return createSandbox();
  });
  const stop = world.subscribe(() => {});
  await expect.poll(() => world.state().status).toEqual({ state: 'failed', reason: 'No sandbox.' });
  isThere = true;
  world.retry();
  await expect.poll(() => world.state().status.state).toBe('live');
  stop();
});

test('a paused world keeps no stream of events, and follows again with its listeners', async () => {
  const sandbox = createSandbox();
  let open = 0;
  const events: typeof sandbox.events = async function* (options) {
    open += 1;
    try {
      yield* sandbox.events(options);
    } finally {
      open -= 1;
    }
  };
  const world = createLiveWorld(async () => ({ ...sandbox, events }), { lingerMs: 0 });
  const stop = world.subscribe(() => {});
  await expect.poll(() => world.state().status.state).toBe('live');
  world.pause();
  await expect.poll(() => open).toBe(0);
  await sandbox.fetch('/rest/v1/server');
  world.resume();
  await expect.poll(() => world.state().requests.length).toBe(1);
  expect(open).toBe(1);
  stop();
  world.pause();
  world.resume();
  await expect.poll(() => open).toBe(0);
});

test('advances the world clock unless it is frozen', () => {
  const clock = { now: 1_000, readAt: 50, isFrozen: false };
  expect(clockTime(clock, 250)).toBe(1_200);
  expect(clockTime({ ...clock, isFrozen: true }, 250)).toBe(1_000);
});

test('takes in a long part of the stream in pieces, so that the page stays responsive', async () => {
  const sandbox = createSandbox();
  const [entry = expect.unreachable()] = await recorded();
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let time = 0;
  let pieces = 0;
  async function* events() {
    yield { event: 'live', data: { missed: false } } as const;
    const timer = setInterval(() => (pieces += 1), 0);
    for (let count = 1; count <= 500; count++) {
      time += 1;
      yield { event: 'request', data: { ...entry, number: entry.number + count } } as const;
    }
    clearInterval(timer);
    resolve();
  }
  const world = createLiveWorld(async () => ({ ...sandbox, events }), { now: () => time, lingerMs: 0 });
  const end = world.subscribe(() => undefined);
  await ended;
  end();
  expect(pieces).toBeGreaterThan(5);
});
