import { expect, test } from 'vitest';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { responseSchema, keysOf } from '../../support/granted-keys.ts';
import { callWallet, people } from '../../support/people.ts';

const reader = staticClient.id;

test.for(Object.keys(scopes).filter((scope) => !scope.endsWith('_offline') && !scope.includes('statements')))(
  'the static scope %s is taken away by itself, and its fields and operations with it',
  async (scope) => {
    const sandbox = frozenSandbox();
    const seen = async () => ({
      user: (await call(sandbox, staticClient, '/rest/v1/user/5101')).body,
      balance: (await callWallet(sandbox, staticClient, 'ona', '/balance')).status,
    });
    const before = await seen();
    const held = (await sandbox.clients()).find(({ client }) => client === reader)?.staticScopes ?? [];
    const { staticScopes } = await sandbox.changePermissions({ client: reader, take: [scope] });
    expect(staticScopes).toEqual(held.filter((name) => name !== scope));
    const after = await seen();
    expect(keysOf(after.user)).toEqual(keysOf(before.user, responseSchema('getUser'), staticScopes));
    expect([before.balance, after.balance]).toEqual([200, scope === 'balance' ? 403 : 200]);
    await sandbox.changePermissions({ client: reader, give: [scope] });
    expect(await seen()).toEqual(before);
  },
);

test('the permission access_statements is taken away and given through the controls', async () => {
  const sandbox = frozenSandbox();
  const change = async (body: object) => {
    const init = { method: 'POST', body: JSON.stringify({ client: reader, ...body }) };
    const response = await sandbox.fetch('/__sandbox/clients/permissions', init);
    return [response.status, ((await response.json()) as { permissions?: string[] }).permissions];
  };
  const statements = async () => (await callWallet(sandbox, staticClient, 'ona', '/statements')).status;
  expect(await statements()).toBe(200);
  expect(await change({ take: ['access_statements'] })).toEqual([200, ['use_wallet_api']]);
  expect(await statements()).toBe(403);
  expect(await change({ give: ['access_statements'] })).toEqual([
    200,
    ['use_wallet_api', 'access_statements'],
  ]);
  expect(await statements()).toBe(200);
});

test('adds permissions and scopes to a client', async () => {
  const sandbox = frozenSandbox();
  await sandbox.changePermissions({ client: exampleClient.id, give: ['email'] });
  const { body } = await call(sandbox, exampleClient, '/rest/v1/user/5102');
  expect(body).toEqual({ id: 5102, email: 'jakub@example.org' });
});

test('the list shows the keys, as the world file of the world does', async () => {
  const response = await frozenSandbox().fetch('/__sandbox/clients');
  const { id, key } = exampleClient;
  const clients = [
    { client: id, key },
    { client: reader, key: staticClient.key },
  ];
  expect(await response.json()).toMatchObject({ clients });
});

test.for([
  [{ client: 'unknown' }, 'There is no client unknown'],
  [{ client: reader, take: ['use_oauth_api'] }, 'take: The client does not have use_oauth_api'],
  [{ client: reader, give: ['email_offline'] }, 'give: Only users grant email_offline'],
] as const)('%j is rejected', async ([change, message]) => {
  await expect(frozenSandbox().changePermissions(change)).rejects.toThrow(message);
});

const redirectUri = 'http://127.0.0.1:5173/callback';
const logIn = { grant_type: 'password', username: people.ona.username, password: people.ona.password };
const session = { response_type: 'code', client_id: exampleClient.id, redirect_uri: redirectUri };
const post = (form: Readonly<Record<string, string>>) => ({ method: 'POST', form });

test.for<[permission: string, status: number, target: string, sent: Parameters<typeof call>[3]]>([
  ['use_wallet_api', 403, '/rest/v1/client', {}],
  ['use_oauth_api', 403, '/oauth/v1/token', post(logIn)],
  ['use_password_grant', 400, '/oauth/v1/token', post(logIn)],
  ['give_trusted_user_info', 403, '/oauth/v1/session', post(session)],
  ['search_by_person_code', 403, '/rest/v1/user?person_code%5Blt%5D=49103150015', {}],
  [
    'provide_registration_parameters',
    403,
    '/rest/v1/user',
    {
      method: 'POST',
      json: { phone: '37060012345', credentials: { type: 'main-password', password: 'quiet-meadow-31' } },
    },
  ],
])('without the permission %s the client is rejected with %i', async ([permission, status, target, sent]) => {
  const sandbox = frozenSandbox();
  const before = await sandbox.snapshot();
  expect((await call(sandbox, exampleClient, target, sent)).status).toBe(200);
  await sandbox.restore(before);
  await sandbox.changePermissions({ client: exampleClient.id, take: [permission] });
  expect((await call(sandbox, exampleClient, target, sent)).status).toBe(status);
});

test('adds scopes to the static scopes, and other names to the permissions', async () => {
  const sandbox = frozenSandbox();
  const before = (await sandbox.clients()).find(({ client }) => client === exampleClient.id);
  const { permissions, staticScopes } = await sandbox.changePermissions({
    client: exampleClient.id,
    give: ['access_statements', 'email'],
  });
  expect(permissions).toEqual([...(before?.permissions ?? []), 'access_statements']);
  expect(staticScopes).toEqual([...(before?.staticScopes ?? []), 'email']);
});

test.for([
  [{ take: ['use_oauth_api', 'dob'] }, { take: ['The client does not have use_oauth_api, dob'] }],
  [
    { give: ['email_offline', 'dob_offline', 'dob'] },
    { give: ['Only users grant email_offline, dob_offline'] },
  ],
])('the error for the change %j names what is wrong', async ([change, properties]) => {
  const sandbox = frozenSandbox();
  await sandbox.changePermissions({ client: reader, take: ['dob'] });
  const init = { method: 'POST', body: JSON.stringify({ client: reader, ...change }) };
  const response = await sandbox.fetch('/__sandbox/clients/permissions', init);
  expect([
    response.status,
    ((await response.json()) as { error_properties: object }).error_properties,
  ]).toEqual([400, properties]);
});
