import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, tokenFor } from '../support/caller.ts';

const sandbox = frozenSandbox();
const session = (form: Record<string, string>) =>
  call(sandbox, exampleClient, '/oauth/v1/session', { method: 'POST', form });
const request = {
  response_type: 'code',
  client_id: exampleClient.id,
  redirect_uri: 'http://127.0.0.1:5173/callback',
};

test('an operation that does not behave yet answers its example and says so', async () => {
  const { status, headers, body } = await session(request);
  expect([status, headers.get('x-sandbox-source')]).toEqual([200, 'example']);
  expect(body).toEqual({ key: expect.any(String) });
});

test('an operation that behaves is not marked', async () => {
  const { headers } = await call(sandbox, await tokenFor(sandbox, 'email'), '/rest/v1/user/me');
  expect(headers.get('x-sandbox-source')).toBeNull();
});

test('an example is guarded as the answer would be', async () => {
  expect((await sandbox.fetch('/oauth/v1/session', { method: 'POST' })).status).toBe(401);
  expect((await session({ ...request, client_id: '' })).status).toBe(400);
});
