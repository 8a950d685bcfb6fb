import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox } from '../support/caller.ts';
import { tokenOf } from '../support/people.ts';

test('an optional scope gets not_found until its condition is met, and then the value', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'email_optional');
  const read = async () => {
    const { status, body } = await call(sandbox, token, '/rest/v1/user/me/email');
    return [status, body['error'] ?? body];
  };
  expect(await read()).toEqual([404, 'not_found']);
  expect((await call(sandbox, token, '/rest/v1/user/me')).body).not.toHaveProperty('email');

  const email = 'mantas@example.org';
  await call(sandbox, token, '/rest/v1/user/me/email', { method: 'POST', json: { email } });
  expect(await read()).toEqual([404, 'not_found']);
  const [message] = await sandbox.messages({ kind: 'email' });
  const json = { code: message?.code };
  await call(sandbox, token, '/rest/v1/user/me/email/confirm', { method: 'PUT', json });
  expect(await read()).toEqual([200, email]);
  expect((await call(sandbox, token, '/rest/v1/user/me')).body).toHaveProperty('email', email);
});

test('an offline grant gets not_found until its condition is met, too', async () => {
  const sandbox = frozenSandbox({ autoConsent: 5103 });
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: exampleClient.id,
    redirect_uri: 'http://127.0.0.1:5173/callback',
    scope: 'email_offline_optional',
  });
  await sandbox.fetch(`/frontend/oauth?${query}`);
  const { status, body } = await call(sandbox, exampleClient, '/rest/v1/user/5103/email');
  expect([status, body['error']]).toEqual([404, 'not_found']);
});
