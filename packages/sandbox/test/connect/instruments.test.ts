import { expect, test } from 'vitest';
import { JournalExpectationError } from '../../src/connect/index.ts';
import type { AnySandbox } from '../../src/index.ts';
import { call, staticClient, tokenFor } from '../support/caller.ts';
import { both } from './both.ts';

test.for(both)('$name moves the world clock', async ({ start }) => {
  await using started = await start();
  const { clock } = started.sandbox;
  expect(await clock.frozen()).toBe(true);
  await clock.set('2027-01-01T00:00:00+02:00');
  await clock.advance(90);
  expect((await clock.now()).toISOString()).toBe('2026-12-31T22:01:30.000Z');
  await clock.set(new Date('2026-05-01T00:00:00Z'));
  await clock.resume();
  expect(await clock.frozen()).toBe(false);
  await clock.freeze();
  expect((await clock.now()).toISOString()).toMatch(/^2026-05-01T00:00:/);
});

test.for(both)('$name names the mistake in a time', async ({ start }) => {
  await using started = await start();
  const { clock } = started.sandbox;
  await expect(clock.set('soon')).rejects.toThrow(
    /time: must be a time .*in ISO 8601 with seconds and zone/i,
  );
  await expect(clock.set(new Date(NaN))).rejects.toThrow(/time: must be a time/i);
  await expect(clock.advance(-1)).rejects.toThrow(/seconds: /);
  await expect(clock.advance(1e15)).rejects.toThrow(/seconds: the clock would show a time after 9999/i);
});

test.for(both)('$name adds, lists and removes fault rules', async ({ start }) => {
  await using started = await start();
  const { faults, fetch } = started.sandbox;
  const rule = { operations: ['getServer'], status: 503, count: 2 } as const;
  const id = await faults.add(rule);
  expect((await fetch('/rest/v1/server')).status).toBe(503);
  expect(await faults.list()).toEqual([{ id, rule, seen: 1, fired: 1 }]);
  expect(await faults.remove(id)).toBe(true);
  expect(await faults.remove(id)).toBe(false);
  await faults.add({ status: 500 });
  await faults.clear();
  expect(await faults.list()).toEqual([]);
  await expect(faults.add({})).rejects.toThrow(/it has no fault/);
});

test.for(both)('$name loses a response on purpose as a network does', async ({ start }) => {
  await using started = await start();
  const { faults, fetch } = started.sandbox;
  await faults.add({ connection: 'drop' });
  await expect(fetch('/rest/v1/server')).rejects.toThrow(TypeError);
});

async function callSome(sandbox: AnySandbox): Promise<void> {
  await call(sandbox, staticClient, '/rest/v1/user/5101');
  await call(sandbox, staticClient, '/rest/v1/user/99');
  await sandbox.fetch('/rest/v1/server');
}

test.for(both)('$name finds requests in the journal, and clears it', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  await callSome(sandbox);
  const numbers = async (...filter: Parameters<AnySandbox['journal']['find']>) =>
    (await sandbox.journal.find(...filter)).map(({ number }) => number);
  expect(await numbers()).toEqual([1, 2, 3]);
  expect(await numbers({ operation: 'getUser', status: '4xx' })).toEqual([2]);
  expect(await numbers({ since: 1, limit: 1 })).toEqual([3]);
  const [first] = await sandbox.journal.find({ limit: 3 });
  expect(first).toMatchObject({ operation: 'getUser', signer: { kind: 'client', client: staticClient.id } });
  await sandbox.journal.clear();
  expect(await numbers()).toEqual([]);
});

/** What a failing expectation says. */
async function sentenceOf(expectation: () => unknown): Promise<string> {
  try {
    await expectation();
  } catch (error) {
    if (error instanceof JournalExpectationError) return error.message.split('\n', 1)[0] ?? '';
    throw error;
  }
  return 'It held.';
}

test.for(both)('$name checks expectations of the journal', async ({ start }) => {
  await using started = await start();
  const { journal } = started.sandbox;
  await callSome(started.sandbox);
  const said = [
    await sentenceOf(() => journal.expectCalled('getUser', { times: 2 })),
    await sentenceOf(() => journal.expectCalled('getUser', { times: 1, status: '5xx' })),
    await sentenceOf(() => journal.expectNotCalled('listStatements')),
    await sentenceOf(() => journal.expectNotCalled('getUser')),
    await sentenceOf(() => journal.expectOrder(['getUser', 'getUser', 'getServer'])),
    await sentenceOf(() => journal.expectOrder(['getServer', 'getUser'])),
  ];
  expect(said).toEqual([
    'It held.',
    'Expected getUser to be called once with status 5xx, but it was not called.',
    'It held.',
    'Expected getUser not to be called, but it was called twice.',
    'It held.',
    'Expected getUser to be called after getServer, but it was not.',
  ]);
  const misspelt = 'getUsers' as 'getUser';
  await expect(async () => journal.expectNotCalled(misspelt)).rejects.toThrow(/getUser\b/);
});

test.for(both)('$name limits calls when quotas are enabled, until a reset', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email');
  const callAsOna = async (): Promise<number> => (await call(sandbox, token, '/rest/v1/user/me')).status;
  expect(await sandbox.quotas()).toEqual({ enabled: false, quotas: [] });
  await sandbox.setQuotas(true);
  for (let sent = 0; sent < 60; sent++) await callAsOna();
  expect(await callAsOna()).toBe(429);
  const since = Date.parse('2026-01-31T12:00:00Z') / 1_000;
  expect(await sandbox.quotas()).toEqual({
    enabled: true,
    quotas: [
      { kind: 'token', id: token.id.slice(0, 8), used: 60, limit: 60, resetsAt: since + 60 },
      { kind: 'account', id: '5101', used: 60, limit: 1_000, resetsAt: since + 3_600 },
    ],
  });
  await sandbox.clock.advance(60);
  expect(await callAsOna()).toBe(200);
  await sandbox.setQuotas(false);
  expect(await sandbox.quotas()).toEqual({ enabled: false, quotas: [] });
  await sandbox.setQuotas(true);
  await sandbox.reset();
  expect(await sandbox.quotas()).toEqual({ enabled: false, quotas: [] });
});
