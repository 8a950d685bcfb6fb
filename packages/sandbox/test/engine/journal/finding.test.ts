import { expect, test } from 'vitest';
import type { JournalFilter } from '../../../src/index.ts';
import { call, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const token = await tokenFor(sandbox, 'email');
await call(sandbox, token, '/rest/v1/user/me');
await call(sandbox, staticClient, '/rest/v1/user/5102');
await call(sandbox, staticClient, '/rest/v1/wallet/14471/balance');
await call(sandbox, staticClient, '/rest/v1/user/99');
const last = await sandbox.fetch('/nowhere');
const correlationId = last.headers.get('paysera-correlation-id') ?? '';

test.each<[filter: JournalFilter, numbers: number[]]>([
  [{}, [1, 2, 3, 4, 5, 6]],
  [{ operation: 'getUser' }, [2, 3, 5]],
  [{ operation: 'getUser', status: 200 }, [2, 3]],
  [{ status: '4xx' }, [5, 6]],
  [{ method: 'POST' }, [1]],
  [{ path: '/rest/v1/user/5102' }, [3]],
  [{ error: 'not_found' }, [5, 6]],
  [{ signer: 'token' }, [2]],
  [{ signer: 'none' }, [6]],
  [{ user: 5101 }, [2]],
  [{ user: 5102 }, []],
  [{ since: 4 }, [5, 6]],
  [{ limit: 2 }, [5, 6]],
  [{ operation: 'getUser', limit: 1 }, [5]],
  [{ limit: 0 }, []],
  [{ correlationId }, [6]],
])('%j finds %j', (filter, numbers) => {
  expect(sandbox.journal.find(filter).map(({ number }) => number)).toEqual(numbers);
});

test('keeps the last 1,000 requests', async () => {
  const full = frozenSandbox();
  for (let count = 0; count < 1_003; count++) await full.fetch('/rest/v1/server');
  const numbers = full.journal.find().map(({ number }) => number);
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1_000, 4, 1_003]);
});

test('does not store long bodies, so that the size of a journal is limited', async () => {
  const full = frozenSandbox();
  const body = JSON.stringify({ type: 'x'.repeat(15_000) });
  const headers = { 'content-type': 'application/json' };
  for (let count = 0; count < 400; count++) {
    await full.fetch('/rest/v1/user', { method: 'POST', body, headers });
  }
  const kept = full.journal.find();
  expect(kept.length).toBeGreaterThan(200);
  expect(kept.length).toBeLessThan(290);
  await full.fetch('/rest/v1/user', { method: 'POST', body: `${body} ${body}`, headers });
  expect(full.journal.find({ limit: 1 })[0]?.body).toBe('…');
});

test('clear and reset empty the journal and restart its numbers', async () => {
  const other = frozenSandbox();
  await other.fetch('/rest/v1/server');
  other.journal.clear();
  expect(other.journal.find()).toEqual([]);
  await other.fetch('/rest/v1/server');
  expect(other.journal.find().map(({ number }) => number)).toEqual([1]);
  await other.reset();
  expect(other.journal.find()).toEqual([]);
});

test('controls and preflights are not among the requests', async () => {
  const other = frozenSandbox();
  await other.fetch('/__sandbox/health');
  await other.fetch('/rest/v1/server', {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:1', 'access-control-request-method': 'GET' },
  });
  expect(other.journal.find()).toEqual([]);
});
