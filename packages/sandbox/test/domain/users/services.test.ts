import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

test('activates a service, and keeps the time of the first activation', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'services');
  const list = async () => (await call(sandbox, token, '/rest/v1/user/me/services')).body;
  const enable = () => call(sandbox, token, '/rest/v1/user/me/service/paysera_card', { method: 'PUT' });
  const app = { service: 'paysera_app', status: 'enabled', added: 1_738_281_600 };
  expect(await list()).toMatchObject({
    user_id: 5101,
    services: [app, { service: 'paysera_card', status: 'disabled' }],
  });
  const card = { service: 'paysera_card', status: 'enabled', added: 1_769_860_800 };
  expect((await enable()).body).toMatchObject(card);
  await sandbox.clock.advance(60);
  expect((await enable()).body).toMatchObject(card);
  expect(await list()).toMatchObject({ services: [app, card] });
});

test('a service that there is not is not found', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'services');
  for (const service of ['paysera_moon', '__proto__']) {
    const { status } = await call(sandbox, token, `/rest/v1/user/me/service/${service}`, { method: 'PUT' });
    expect(status).toBe(404);
  }
});
