import { expect, test } from 'vitest';
import { frozenSandbox, tokenFor } from '../../support/caller.ts';
import { callWallet, eurosOf } from '../../support/people.ts';

const sandbox = frozenSandbox();
const token = await tokenFor(sandbox, 'check_has_sufficient_balance balance');
const covers = async (query: string) => {
  const { status, body } = await callWallet(sandbox, token, 'ona', `/sufficient-amount?${query}`);
  return status === 200 ? body['is_sufficient'] : body['error_properties'];
};

test('an amount is sufficient up to the money at disposal, without reserved money', async () => {
  const { atDisposal, reserved } = await eurosOf(sandbox, token, 'ona');
  expect(reserved).toBeGreaterThan(0);
  expect(await covers(`amount=${atDisposal}&currency=EUR`)).toBe(true);
  expect(await covers(`amount=${atDisposal + 1}&currency=EUR`)).toBe(false);
});

test('another currency does not count', async () => {
  expect(await covers('amount=1&currency=CHF')).toBe(false);
  expect(await covers('amount=0&currency=CHF')).toBe(true);
});

test('amount and currency are required', async () => {
  expect(await covers('')).toEqual({ amount: ['Is required'], currency: ['Is required'] });
  expect(await covers('amount=-1&currency=EUR')).toEqual({ amount: ['Must be at least 0'] });
});

test('needs its own scope, which does not show the balance', async () => {
  const only = await tokenFor(sandbox, 'check_has_sufficient_balance');
  expect((await callWallet(sandbox, only, 'ona', '/sufficient-amount?amount=1&currency=EUR')).status).toBe(
    200,
  );
  expect((await callWallet(sandbox, only, 'ona', '/balance')).status).toBe(403);
});
