import { expect, test } from 'vitest';
import { logIn } from '../../src/oauth/log-in.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import { inSeededWorld } from './seeded-world.ts';
import { signedBy, startSession, type Token } from './session.ts';

const passwordOf = (id: number): Promise<string> =>
  inSeededWorld((world) => world.users.get(id)?.password ?? '');

test.each(['ona@example.org', 'Ona@Example.org', '37060000101', '+37060000101'])(
  '%s and the password give a token',
  async (username) => {
    await using session = await startSession();
    const password = await passwordOf(5101);
    const { status, body } = await session.token({
      grant_type: 'password',
      username,
      password,
      scope: 'email',
    });
    expect(status).toBe(200);
    const user = await session.get('/rest/v1/user/me', signedBy(body as unknown as Token));
    expect(user.body).toMatchObject({ id: 5101, email: 'ona@example.org' });
  },
);

test('a wrong password and an unknown name get the same error', async () => {
  await using session = await startSession();
  const wrong = await session.token({ grant_type: 'password', username: 'ona@example.org', password: 'x' });
  const unknown = await session.token({ grant_type: 'password', username: 'x@example.org', password: 'x' });
  expect(wrong).toEqual({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Wrong username or password' },
  });
  expect(unknown).toEqual(wrong);
});

test.each(['email_offline', 'email phone_offline_optional', 'name'])(
  'the scope %s is rejected',
  async (scope) => {
    await using session = await startSession();
    const password = await passwordOf(5101);
    const { body } = await session.token({
      grant_type: 'password',
      username: 'ona@example.org',
      password,
      scope,
    });
    expect(body['error']).toBe('invalid_scope');
  },
);

test('rejects a client without the permission, with any password', async () => {
  await inSeededWorld(async (world) => {
    const permissions = exampleClient.permissions.filter((name) => name !== 'use_password_grant');
    const grant = { username: 'ona@example.org', password: await passwordOf(5101) };
    await expect(logIn(world, 0, { ...exampleClient, permissions }, grant)).rejects.toMatchObject({
      status: 400,
      code: 'unauthorized_client',
    });
    await expect(logIn(world, 0, exampleClient, grant)).resolves.toHaveProperty('access_token');
  });
});
