import { expect, test } from 'vitest';
import { client } from '../support/sandbox.ts';
import { operations } from '../../src/generated/command-table.gen.ts';
import { verdictOf } from '../../src/verify/report.ts';
import { checkSandbox, linesOf } from '../support/field-check.ts';

const readOnly = operations.filter(({ method }) => method === 'GET').map(({ id }) => id);

test('a check of the sandbox finds no difference and skips no read-only operation', async () => {
  const check = await checkSandbox();
  expect(linesOf(check)).toEqual([]);
  expect(verdictOf(check)).toBe('described');
  const { checked, skipped } = check;
  expect([...checked, ...skipped].map(({ operationId }) => operationId).toSorted()).toEqual(
    readOnly.toSorted(),
  );
  expect(checked.filter(({ status }) => status === 200).length).toBeGreaterThan(readOnly.length - 6);
  // The world may have no such object.
  expect(skipped.filter(({ operationId }) => operationId !== 'getIdentificationRequest')).toEqual([]);
});

test('sends only GET requests: one for each operation and one to an unknown path', async () => {
  const { requests, checked } = await checkSandbox();
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(requests).toHaveLength(checked.length + 1);
  expect(requests.filter(({ url }) => url.includes('/no-such-path-'))).toHaveLength(1);
});

test('calls only what the scopes permit, offline scopes included', async () => {
  const { checked, skipped } = await checkSandbox(undefined, { scopes: ['balance_offline'] });
  const called = checked.map(({ operationId }) => operationId);
  expect(called).toEqual(expect.arrayContaining(['getServer', 'getUser', 'getWalletBalance']));
  expect(called).not.toContain('listStatements');
  expect(skipped).toContainEqual({
    operationId: 'listStatements',
    reason: 'needs the scope statements or recent_statements',
  });
});

test('a client without a token reads no user unless an id is given', async () => {
  const { checked, skipped } = await checkSandbox(undefined, { caller: { client }, scopes: undefined });
  expect(checked.map(({ operationId }) => operationId)).toContain('getClient');
  expect(skipped).toContainEqual({ operationId: 'getUser', reason: 'needs userId, which no response gave' });
  const named = await checkSandbox(undefined, { caller: { client, userId: 5101 }, scopes: undefined });
  // This client has no static permission: it gets the described error, and there is no user to compare.
  expect(named.checked).toContainEqual(
    expect.objectContaining({ operationId: 'getUser', status: 403, verdict: 'unknown', differences: [] }),
  );
});
