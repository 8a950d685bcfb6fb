import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/index.ts';
import { call, type Credentials, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const assign = (sandbox: Sandbox, token: Credentials, json: { phone?: string; email?: string }) =>
  call(sandbox, token, `/rest/v1/user/me/${json.phone === undefined ? 'email' : 'phone'}`, {
    method: 'POST',
    json,
  });

const confirm = async (sandbox: Sandbox, token: Credentials, part: 'phone' | 'email', recipient: string) => {
  const [message] = await sandbox.messages({ recipient });
  return call(sandbox, token, `/rest/v1/user/me/${part}/confirm`, {
    method: 'PUT',
    json: { code: message?.code },
  });
};

test('a new number is shown after its confirmation, and the previous one stays confirmed', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'phone');
  const assigned = await assign(sandbox, token, { phone: '37060000777' });
  expect(assigned.body).toEqual({ id: 5101, phone: '37060000101' });
  const confirmed = await confirm(sandbox, token, 'phone', '37060000777');
  expect(confirmed.body).toEqual({ id: 5101, phone: '37060000777' });
  const { body } = await call(sandbox, token, '/rest/v1/user/me/confirmed-phones');
  expect(body).toEqual(['37060000777', '37060000101', '37060000199']);
});

test('a new address replaces the previous one, which others can use again', async () => {
  const sandbox = frozenSandbox();
  const ona = await tokenOf(sandbox, 'ona', 'email');
  await assign(sandbox, ona, { email: 'Ona.P@example.org' });
  expect((await confirm(sandbox, ona, 'email', 'ona.p@example.org')).body).toEqual({
    id: 5101,
    email: 'Ona.P@example.org',
  });
  const mantas = await tokenOf(sandbox, 'mantas', 'email');
  expect((await assign(sandbox, mantas, { email: 'ona@example.org' })).status).toBe(200);
});

test('rejects a contact of another user, confirmed or not', async () => {
  const sandbox = frozenSandbox();
  const [ona, mantas] = [await tokenOf(sandbox, 'ona'), await tokenOf(sandbox, 'mantas')];
  const rejection = async (json: { phone?: string; email?: string }) => {
    const { status, body } = await assign(sandbox, mantas, json);
    return [status, body['error']];
  };
  expect(await rejection({ phone: '37060000199' })).toEqual([409, 'phone_already_assigned']);
  expect(await rejection({ email: 'ONA@example.org' })).toEqual([400, 'invalid_parameters']);
  await assign(sandbox, ona, { phone: '37060000777' });
  await assign(sandbox, ona, { email: 'new@example.org' });
  expect(await rejection({ phone: '37060000777' })).toEqual([409, 'phone_already_assigned']);
  expect(await rejection({ email: 'new@example.org' })).toEqual([400, 'invalid_parameters']);
});

test('rejects a number with an unsupported or unknown calling code', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const rejection = async (phone: string) => (await assign(sandbox, token, { phone })).body['error'];
  expect(await rejection('989120001122')).toBe('phone_from_prohibited_country');
  expect(await rejection('99900011122')).toBe('invalid_parameters');
});

test('a previous number can become the main one again', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'phone');
  await assign(sandbox, token, { phone: '37060000199' });
  await confirm(sandbox, token, 'phone', '37060000199');
  const { body } = await call(sandbox, token, '/rest/v1/user/me/confirmed-phones');
  expect(body).toEqual(['37060000199', '37060000101']);
});
