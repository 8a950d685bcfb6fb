import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();

test.for([
  ['email', 'email', 'ona@example.org'],
  ['phone', 'phone', '37060000101'],
  ['confirmed-phones', 'phone', ['37060000101', '37060000199']],
  ['address', 'address', { country: 'lt', city: 'Kaunas', street: 'Liepų g. 12-4', post_index: '44280' }],
  ['identity', 'identity', { name: 'Ona', surname: 'Petraitė', nationality: 'lt' }],
  ['pes', 'pep', [{ name: 'Vytautas Petraitis', relation: 'parent' }]],
  ['position', 'user_position', { lat: 54.8985, lng: 23.9036, type: 'hidden' }],
  ['questionnaire', '', { id: 640, status: 'filled' }],
] as const)('%s is read with the scope "%s"', async ([part, scope, expected]) => {
  const token = await tokenOf(sandbox, 'ona', scope);
  const { status, body } = await call(sandbox, token, `/rest/v1/user/me/${part}`);
  expect(status).toBe(200);
  if (typeof expected === 'object') expect(body).toMatchObject(expected);
  else expect(body).toBe(expected);
});

test('responds with not_found to missing data, with optional and with plain scopes', async () => {
  const parts = {
    email: 'email',
    address: 'address',
    identity: 'identity',
    position: 'user_position',
    questionnaire: '',
  };
  for (const [part, scope] of Object.entries(parts)) {
    for (const asked of scope === '' ? [''] : [scope, `${scope}_optional`]) {
      const token = await tokenOf(sandbox, 'mantas', asked);
      const { status, body } = await call(sandbox, token, `/rest/v1/user/me/${part}`);
      expect([part, status, body['error']]).toEqual([part, 404, 'not_found']);
    }
  }
});

test('lists are empty for users without such data', async () => {
  const token = await tokenOf(sandbox, 'mantas', 'pep projects');
  expect((await call(sandbox, token, '/rest/v1/user/me/pes')).body).toEqual([]);
  expect((await call(sandbox, token, '/rest/v1/user/me/projects')).body).toEqual([]);
});
