import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();

test('the settings are public, and apply to passwords', async () => {
  const response = await sandbox.fetch('/rest/v1/configuration');
  const { minimum_password_length: length } = (await response.json()) as { minimum_password_length: number };
  expect([response.status, length]).toEqual([200, 8]);
  const register = async (password: string, phone: string) => {
    const json = { phone, credentials: { type: 'main-password', password } };
    return (await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json })).status;
  };
  expect(await register('x7!kq_zw'.slice(0, length - 1), '37060012345')).toBe(400);
  expect(await register('x7!kq_zw', '37060012345')).toBe(200);
});

test('the currencies are those of today', async () => {
  const signers = [exampleClient, await tokenOf(sandbox, 'ona')];
  for (const signer of signers) {
    const { body } = await call(sandbox, signer, '/rest/v1/currencies');
    expect(body).toEqual(expect.arrayContaining(['EUR', 'USD', 'GBP', 'PLN']));
    expect(body).not.toContain('LTL');
  }
  expect((await sandbox.fetch('/rest/v1/currencies')).status).toBe(401);
});
