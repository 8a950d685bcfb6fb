import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/index.ts';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';
import { people } from '../../support/people.ts';

const start = (sandbox: Sandbox, json: object, signer = exampleClient) =>
  call(sandbox, signer, '/rest/v1/user/password/reset', { method: 'POST', json });

const finish = (sandbox: Sandbox, user: number, json: object, signer = exampleClient) =>
  call(sandbox, signer, `/rest/v1/user/${user}/password`, { method: 'PUT', json });

test('a forgotten password is replaced with a code by SMS', async () => {
  const sandbox = frozenSandbox();
  const { id, username, password } = people.mantas;
  expect((await start(sandbox, { phone: username })).body).toEqual({ id });
  const [message] = await sandbox.messages({ kind: 'sms', user: id });
  const next = 'brave-heron-12';
  expect((await finish(sandbox, id, { code: message?.code, password: next })).body).toEqual({ id });
  await expect(tokenFor(sandbox, '', username, password)).rejects.toThrow('invalid_grant');
  await tokenFor(sandbox, '', username, next);
});

test('requires the personal code of users who have one', async () => {
  const sandbox = frozenSandbox();
  const email = people.ona.username;
  const told = async (json: object) => {
    const { status, body } = await start(sandbox, json);
    return [status, body['error']];
  };
  expect(await told({ email })).toEqual([400, 'identity_required']);
  expect(await told({ email, identity: { code: '49103150010' } })).toEqual([400, 'invalid_identity']);
  expect(await sandbox.messages()).toEqual([]);
  const { identity } = (await call(sandbox, staticClient, '/rest/v1/user/5101')).body;
  const { code } = identity as { code: string };
  const email_link = 'https://shop.example/reset?code={code}';
  const response = await start(sandbox, { email, identity: { code }, parameters: { email_link } });
  expect([response.status, response.body]).toEqual([200, { id: 5101 }]);
  const [message] = await sandbox.messages({ kind: 'email' });
  expect(message?.link).toBe(`https://shop.example/reset?code=${message?.code}`);
});

test('an unknown value finds no user confirmed', async () => {
  const sandbox = frozenSandbox();
  const json = { phone: '37060012345' };
  await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
  for (const sent of [json, { email: 'unknown@example.org' }]) {
    const { status, body } = await start(sandbox, sent);
    expect([status, body['error']]).toEqual([404, 'not_found']);
  }
});

test('finds no user for an address and a number of different users', async () => {
  const sandbox = frozenSandbox();
  const both = { email: people.coffeeCorner.username, phone: people.mantas.username };
  expect((await start(sandbox, both)).status).toBe(404);
});

test('one of address and number is needed', async () => {
  const { status, body } = await start(frozenSandbox(), {});
  expect([status, body['error'], Object.keys(body['error_properties'] as object)]).toEqual([
    400,
    'invalid_parameters',
    ['email', 'phone'],
  ]);
});

test('a weak password does not use the code up', async () => {
  const sandbox = frozenSandbox();
  const { id, username } = people.mantas;
  await start(sandbox, { phone: username });
  const [message] = await sandbox.messages();
  const code = message?.code;
  const weak = await finish(sandbox, id, { code, password: 'short' });
  expect(weak.body['error']).toBe('password_too_short');
  expect((await finish(sandbox, id, { code, password: 'brave-heron-12' })).status).toBe(200);
});

test('a client that did not request the code can neither use nor invalidate it', async () => {
  const sandbox = frozenSandbox();
  const { id, username } = people.mantas;
  await start(sandbox, { phone: username });
  const [message] = await sandbox.messages();
  const json = { code: message?.code, password: 'brave-heron-12' };
  const refused = await finish(sandbox, id, json, staticClient);
  expect([refused.status, refused.body['error']]).toEqual([403, 'forbidden']);
  expect((await finish(sandbox, id, json)).status).toBe(200);
});

test('a started reset permits nothing else', async () => {
  const sandbox = frozenSandbox();
  const { id, walletId, username } = people.mantas;
  await start(sandbox, { phone: username });
  for (const target of [`/rest/v1/user/${id}`, `/rest/v1/wallet/${walletId}`]) {
    expect((await call(sandbox, exampleClient, target)).status).toBe(403);
  }
});
