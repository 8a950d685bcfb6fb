import { expect, test } from 'vitest';
import { exampleClient as seededClient } from '../../../src/seed/clients.ts';
import { registerUser } from '../../../src/operations/registration/register-user.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';
import { call, exampleClient, frozenSandbox, tokenFor } from '../../support/caller.ts';

const register = (sandbox: ReturnType<typeof frozenSandbox>, json: object) =>
  call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });

test('a user registers, confirms the number by SMS, and logs in with it', async () => {
  const sandbox = frozenSandbox();
  const { status, body } = await register(sandbox, {
    phone: '37060012345',
    locale: 'lt',
    identity: { name: 'Rasa', surname: 'Jankutė', nationality: 'lt', code: '48502030011' },
    credentials: { type: 'main-password', password: 'quiet-meadow-31' },
    parameters: { scopes: ['phone', 'balance'], phone_link: 'https://shop.example/confirm?code={code}' },
  });
  expect([status, body]).toEqual([200, { id: 5201 }]);

  const [message, ...others] = await sandbox.messages({ recipient: '37060012345' });
  expect(others).toEqual([]);
  const code = message?.code ?? '';
  expect(code).toMatch(/^\d{6}$/);
  expect(message).toMatchObject({
    kind: 'sms',
    user: 5201,
    link: `https://shop.example/confirm?code=${code}`,
  });

  await expect(tokenFor(sandbox, '', '37060012345', 'quiet-meadow-31')).rejects.toThrow('invalid_grant');
  const confirmed = await call(sandbox, exampleClient, '/rest/v1/user/5201/phone/confirm', {
    method: 'PUT',
    json: { code },
  });
  expect([confirmed.status, confirmed.body]).toEqual([200, { id: 5201 }]);

  const token = await tokenFor(sandbox, 'phone user_info identity', '37060012345', 'quiet-meadow-31');
  expect((await call(sandbox, token, '/rest/v1/user/me')).body).toEqual({
    id: 5201,
    phone: '37060012345',
    display_name: 'Rasa',
    type: 'natural',
    locale: 'lt',
  });
});

test('a phone number and an email address have a code each', async () => {
  const sandbox = frozenSandbox();
  const { body } = await register(sandbox, { phone: '48500600700', email: 'rasa@example.org' });
  const user = Number(body['id']);
  const [email, sms] = await sandbox.messages({ user });
  expect([email?.kind, sms?.kind]).toEqual(['email', 'sms']);
  for (const [part, message] of [
    ['email', email],
    ['phone', sms],
  ] as const) {
    const { status } = await call(sandbox, exampleClient, `/rest/v1/user/${user}/${part}/confirm`, {
      method: 'PUT',
      json: { code: message?.code },
    });
    expect(status).toBe(200);
  }
  const found = await call(sandbox, exampleClient, '/rest/v1/user?email=RASA%40example.org');
  expect(found.body).toEqual({ id: user });
});

test('who registers has one wallet, which is empty', async () => {
  const sandbox = frozenSandbox();
  const { body } = await register(sandbox, {
    phone: '37060012345',
    credentials: { type: 'main-password', password: 'quiet-meadow-31' },
  });
  const [message] = await sandbox.messages({ user: Number(body['id']) });
  await call(sandbox, exampleClient, `/rest/v1/user/${Number(body['id'])}/phone/confirm`, {
    method: 'PUT',
    json: { code: message?.code },
  });
  const token = await tokenFor(sandbox, 'wallet_list balance', '37060012345', 'quiet-meadow-31');
  expect((await call(sandbox, token, '/rest/v1/user/me/wallets')).body).toMatchObject([
    { id: 14601, owner: 5201, account: { status: 'active', owner_type: 'natural', user_id: 5201 } },
  ]);
  expect((await call(sandbox, token, '/rest/v1/wallet/me/balance')).body).toEqual({});
});

test('the same seed gives the same codes and ids', async () => {
  const codeOf = async (seed: number) => {
    const sandbox = frozenSandbox({ seed });
    await register(sandbox, { phone: '37060012345' });
    const [message] = await sandbox.messages();
    return message;
  };
  expect(await codeOf(7)).toEqual(await codeOf(7));
  expect((await codeOf(7))?.code).not.toBe((await codeOf(8))?.code);
});

test('a user who registers without a password has an empty one, which no request can contain', async () => {
  await inSeededWorld(async (world) => {
    const caller = { kind: 'client', client: seededClient };
    const { id } = await registerUser({ world, now: 0, caller, body: { phone: '37060012345' } } as never);
    expect(world.users.get(id)?.password).toBe('');
  });
  const form = { grant_type: 'password', username: '37060012345', password: '' };
  const { body } = await call(frozenSandbox(), exampleClient, '/oauth/v1/token', { method: 'POST', form });
  expect(body['error_properties']).toEqual({ password: ['Must be at least 1 character long'] });
});
