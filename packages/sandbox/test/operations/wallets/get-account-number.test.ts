import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const accountOf = (iban: string) => call(sandbox, exampleClient, `/rest/v1/account/${iban}`);

test('finds the number of an account by its IBAN', async () => {
  const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/14472');
  const { number, main_iban: iban } = body['account'] as Record<string, string>;
  expect((await accountOf(iban ?? '')).body).toEqual({ account_number: number });
});

test('an IBAN of unknown is not found, and what is no IBAN is rejected', async () => {
  expect((await accountOf('LT310000012345678901')).status).toBe(404);
  expect((await accountOf('lt15')).status).toBe(400);
});
