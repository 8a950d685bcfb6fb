import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const path = '/rest/v1/user/me/position';

test('a position is kept, in place of the one before', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'user_position');
  const set = (json: object) => call(sandbox, token, path, { method: 'PUT', json });
  for (const position of [
    { lat: 54.6872, lng: 25.2797, type: 'merchant' },
    { lat: -90, lng: 180 },
  ]) {
    expect((await set(position)).body).toEqual(position);
    expect((await call(sandbox, token, path)).body).toEqual(position);
  }
});

test('rejects an invalid position', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'user_position');
  const json = { lat: 90.1, lng: '25', type: 'public' };
  const { body } = await call(sandbox, token, path, { method: 'PUT', json });
  expect(Object.keys(body['error_properties'] as object)).toEqual(['lat', 'lng', 'type']);
});
