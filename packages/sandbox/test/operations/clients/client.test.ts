import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();

test('returns the calling client without its key', async () => {
  const { body } = await call(sandbox, exampleClient, '/rest/v1/client');
  expect(body).toMatchObject({
    id: 4001,
    title: 'Example application',
    type: 'private_client',
    project: { id: 3301, title: 'Coffee Corner', wallet_id: 20115 },
    hosts: [
      { host: '127.0.0.1', protocol: 'http', any_port: true },
      { host: 'localhost' },
      { host: '[::1]' },
    ],
  });
  expect(body['permissions']).toContain('provide_registration_parameters');
  expect(JSON.stringify(body)).not.toContain(exampleClient.key);
});

test('returns another client for other credentials', async () => {
  const { body } = await call(sandbox, staticClient, '/rest/v1/client');
  expect(body).toEqual({
    id: 4002,
    title: 'Reader with static permissions',
    type: 'private_client',
    permissions: ['use_wallet_api', 'access_statements'],
    hosts: [],
  });
});

test('a token is no client', async () => {
  expect((await call(sandbox, await tokenOf(sandbox, 'ona'), '/rest/v1/client')).status).toBe(401);
});
