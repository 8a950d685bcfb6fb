import { expect, test } from 'vitest';
import { call, frozenSandbox, tokenFor } from '../support/caller.ts';

const sandbox = frozenSandbox();
const path = '/rest/v1/wallet/me/favourites';

test('an operation that does not behave yet answers its example and says so', async () => {
  const { status, headers, body } = await call(sandbox, await tokenFor(sandbox, 'favourites'), path);
  expect([status, headers.get('x-sandbox-source')]).toEqual([200, 'example']);
  expect(body).toHaveProperty('favourites');
});

test('an operation that behaves is not marked', async () => {
  const { headers } = await call(sandbox, await tokenFor(sandbox, 'email'), '/rest/v1/user/me');
  expect(headers.get('x-sandbox-source')).toBeNull();
});

test('an example is guarded as the answer would be', async () => {
  expect((await call(sandbox, await tokenFor(sandbox, 'email'), path)).status).toBe(403);
  expect((await sandbox.fetch(path)).status).toBe(401);
});
