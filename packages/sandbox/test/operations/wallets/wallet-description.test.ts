import { expect, test } from 'vitest';
import { frozenSandbox, tokenFor } from '../../support/caller.ts';
import { callWallet, tokenOf } from '../../support/people.ts';

const described = (description: unknown) => ({ method: 'PUT', json: { description } });

test('sets and removes the description of the account', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'manage_account wallet_list');
  const { body } = await callWallet(sandbox, token, 'ona', '', described('Namų ūkis'));
  expect(body).toMatchObject({ id: 14471, account: { description: 'Namų ūkis', owner_type: 'natural' } });
  expect((await callWallet(sandbox, token, 'ona', '')).body).toEqual(body);

  const removed = await callWallet(sandbox, token, 'ona', '/description', { method: 'DELETE' });
  expect([removed.status, removed.body]).toMatchObject([200, { account: { owner_type: 'natural' } }]);
  expect(removed.body['account']).not.toHaveProperty('description');
  expect((await callWallet(sandbox, token, 'ona', '')).body).toEqual(removed.body);
  expect((await callWallet(sandbox, token, 'ona', '/description', { method: 'DELETE' })).status).toBe(200);
});

test('the response contains only the fields of the scopes', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'manage_account');
  expect((await callWallet(sandbox, token, 'ona', '', described('Household'))).body).toEqual({
    id: 14471,
    owner: 5101,
    account: { number: 'EVP0110000014471' },
  });
});

test('needs manage_account, and a text', async () => {
  const sandbox = frozenSandbox();
  const reader = await tokenFor(sandbox, 'wallet_list');
  expect((await callWallet(sandbox, reader, 'ona', '', described('Mine'))).status).toBe(403);
  const jakub = await tokenOf(sandbox, 'jakub', 'manage_account');
  expect((await callWallet(sandbox, jakub, 'ona', '', described('Mine'))).status).toBe(403);
  const token = await tokenFor(sandbox, 'manage_account');
  expect((await callWallet(sandbox, token, 'ona', '', described(5))).body['error_properties']).toEqual({
    description: ['Must be text'],
  });
});
