import { expect, test } from 'vitest';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

test.for([
  [400, {}, false],
  [401, {}, false],
  [404, {}, false],
  [409, {}, false],
  [429, {}, true],
  [429, { 'recaptcha-unlock-url': 'https://example.org/unlock' }, false],
  [500, {}, true],
  [501, {}, false],
  [502, {}, true],
  [503, {}, true],
  [504, {}, true],
] as const)('status %i with headers %j: retryable is %j', async ([status, headers, retryable]) => {
  const { wallet } = walletResponding(() => new Response(null, { status, headers }));
  expect(await failureOf(wallet.getServer())).toMatchObject({ status, retryable });
});
