import { expect, test } from 'vitest';
import {
  call,
  consentTo,
  exampleClient,
  frozenSandbox,
  staticClient,
  tokenFor,
} from '../../support/caller.ts';

const sandbox = frozenSandbox({ autoConsent: true });

test('me is the user who granted the token, and the default wallet of theirs', async () => {
  const jakub = await tokenFor(sandbox, '', 'jakub@example.org', 'battery-staple-4');
  expect((await call(sandbox, jakub, '/rest/v1/user/me')).body).toEqual({ id: 5102 });
  expect((await call(sandbox, jakub, '/rest/v1/wallet/me')).body).toMatchObject({ id: 14503, owner: 5102 });
});

test('a token reaches its user alone, by id too', async () => {
  const token = await tokenFor(sandbox, 'email balance statements wallet_list');
  expect((await call(sandbox, token, '/rest/v1/user/5101')).status).toBe(200);
  for (const target of ['user/5102', 'wallet/14503', 'wallet/20115/balance', 'wallet/14519/statements']) {
    const { status, body } = await call(sandbox, token, `/rest/v1/${target}`);
    expect([status, body['error']]).toEqual([403, 'forbidden']);
  }
});

test('rejects me with client credentials', async () => {
  for (const signer of [exampleClient, staticClient]) {
    for (const target of ['user/me', 'wallet/me', 'wallet/me/balance', 'wallet/me/statements']) {
      const { status, body } = await call(sandbox, signer, `/rest/v1/${target}`);
      expect([status, body['error']]).toEqual([403, 'forbidden']);
    }
  }
});

test('responds with not_found to ids that do not exist', async () => {
  const token = await tokenFor(sandbox, 'balance');
  for (const signer of [token, exampleClient, staticClient]) {
    for (const target of ['user/999', 'wallet/999', 'wallet/9007199254740991/balance']) {
      const { status, body } = await call(sandbox, signer, `/rest/v1/${target}`);
      expect([status, body['error']]).toEqual([404, 'not_found']);
    }
  }
});

test('rejects an invalid id as an invalid parameter', async () => {
  for (const id of ['0', '-1', '1.5', 'ME', 'a', '9007199254740992', '01', '%20', '1e3']) {
    const { status, body } = await call(sandbox, staticClient, `/rest/v1/user/${id}`);
    expect([status, body['error'], Object.keys(body['error_properties'] ?? {})]).toEqual([
      400,
      'invalid_parameters',
      ['userId'],
    ]);
  }
});

test('a client cannot access a user without an offline grant', async () => {
  await sandbox.reset();
  await consentTo(sandbox, 'email');
  expect((await call(sandbox, exampleClient, '/rest/v1/user/5101')).status).toBe(403);
});
