import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, tokenFor } from '../../support/caller.ts';
import { people, tokenOf } from '../../support/people.ts';

const { username, password: old } = people.ona;
const next = 'better-horse-10';

test('a password is changed with the old one', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const change = (json: object) => call(sandbox, token, '/rest/v1/user/me/password', { method: 'PUT', json });
  const wrong = await change({ old_password: 'wrong', password: next });
  expect([wrong.status, wrong.body['error']]).toEqual([400, 'invalid_password']);
  expect((await change({ old_password: old, password: next })).body).toEqual({ id: 5101 });
  await expect(tokenFor(sandbox, '', username, old)).rejects.toThrow('invalid_grant');
  await tokenFor(sandbox, '', username, next);
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
});

test.for([
  ['too short', 'bett-10', 'password_too_short'],
  ['too common', 'sunshine', 'password_too_risky'],
  ['made of the own address', 'xx-ona.p-xx', undefined],
  ['made of the own number', 'x37060000101', 'password_too_risky'],
] as const)('a new password that is %s', async ([, password, code]) => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const json = { old_password: old, password };
  const { body } = await call(sandbox, token, '/rest/v1/user/me/password', { method: 'PUT', json });
  expect(body['error']).toBe(code);
});

test('code and old password exclude each other, and one is needed', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const faults = async (json: object) => {
    const { body } = await call(sandbox, token, '/rest/v1/user/me/password', { method: 'PUT', json });
    return body['error_properties'];
  };
  const several = ['Only one of code and old_password may be sent'];
  expect(await faults({ code: '1', old_password: old, password: next })).toEqual({
    code: several,
    old_password: several,
  });
  const none = ['One of code and old_password is required'];
  expect(await faults({ password: next })).toEqual({ code: none, old_password: none });
  expect(await faults({ code: '1' })).toEqual({ password: ['Is required'] });
  expect(await faults({ old_password: old, password: 5 })).toEqual({ password: ['Must be text'] });
});

test('client credentials cannot change a password', async () => {
  const sandbox = frozenSandbox({ autoConsent: true });
  const json = { old_password: old, password: next };
  const { status } = await call(sandbox, exampleClient, '/rest/v1/user/5101/password', {
    method: 'PUT',
    json,
  });
  expect(status).toBe(403);
});
