import { expect, test } from 'vitest';
import { changedFields } from '../../../src/engine/changes/changed-fields.ts';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet, tokenOf } from '../../support/people.ts';

test('the journal has the records that a request changed', async () => {
  const sandbox = frozenSandbox();
  const ona = await tokenOf(sandbox, 'ona', 'manage_account wallet_list');
  const json = { description: 'For the summer' };
  await callWallet(sandbox, ona, 'ona', '', { method: 'PUT', json });
  expect(sandbox.journal.find().at(-1)?.changes).toEqual([
    {
      record: 'wallets',
      id: '14471',
      change: 'changed',
      fields: [{ name: 'account.description', before: '…', after: '…' }],
    },
  ]);
});

test('a request that reads, or fails, has no changes', async () => {
  const sandbox = frozenSandbox();
  const ona = await tokenOf(sandbox, 'ona', 'balance');
  expect((await callWallet(sandbox, ona, 'ona', '/balance')).status).toBe(200);
  expect(sandbox.journal.find().at(-1)).not.toHaveProperty('changes');
  const json = { description: 'x' };
  expect((await callWallet(sandbox, ona, 'ona', '', { method: 'PUT', json })).status).toBe(403);
  expect(sandbox.journal.find().at(-1)).not.toHaveProperty('changes');
});

test('a token is among the changes without its id and its key', async () => {
  const sandbox = frozenSandbox();
  await tokenOf(sandbox, 'ona', 'balance');
  const [added] = sandbox.journal.find({ operation: 'createToken' })[0]?.changes ?? [];
  expect(added).toMatchObject({ record: 'tokens', change: 'added' });
  expect(added).not.toHaveProperty('id');
  const values = Object.fromEntries(added?.fields.map(({ name, after }) => [name, after]) ?? []);
  expect(values).toMatchObject({
    id: '…',
    key: '…',
    refreshToken: '…',
    clientId: exampleClient.id,
    userId: 5101,
    scopes: ['balance'],
    status: 'active',
  });
});

test('a statement that becomes due is among the changes of the request that books it', async () => {
  const pay = { date: '2026-02-05T08:00:00Z', amount: 900, currency: 'EUR', direction: 'in' } as const;
  const wallets = [{ id: 2, opening: { EUR: 1_000 }, statements: [pay] }];
  const sandbox = frozenSandbox({ world: { users: [{ id: 1, wallets }] } });
  await sandbox.clock.set('2026-02-06T00:00:00Z');
  await call(sandbox, staticClient, '/rest/v1/wallet/2/balance');
  const changes = sandbox.journal.find()[0]?.changes ?? [];
  expect(changes.map(({ record, change }) => `${record} ${change}`)).toEqual([
    'balances changed',
    'statements added',
  ]);
  expect(changes[0]?.fields).toEqual([{ name: 'total', before: 1_000, after: 1_900 }]);
});

test('the fields of an object are compared one by one, and equal lists are no change', () => {
  expect(changedFields({ a: { x: 1, y: 2 }, list: [1n] }, { a: { x: 1, y: 3 }, list: [1n] })).toEqual([
    { name: 'a.y', before: 2, after: 3 },
  ]);
  expect(changedFields(undefined, { id: 5, none: undefined })).toEqual([{ name: 'id', after: 5 }]);
  expect(changedFields({ id: 5 }, undefined)).toEqual([{ name: 'id', before: 5 }]);
});
