import { expect, expectTypeOf, test } from 'vitest';
import type { GetServerResponse, WalletCall, WalletResponse } from '../../src/index.ts';
import { failureOf, walletResponding, walletRespondingJson } from '../support/wallet-responding.ts';

test('a call is a promise, and then returns an ordinary one', async () => {
  const { wallet } = walletRespondingJson({ time: 7 });
  const call = wallet.getServer();
  expect(call).toBeInstanceOf(Promise);
  const next = call.then(({ time }) => time + 1);
  expect(Object.getPrototypeOf(next)).toBe(Promise.prototype);
  expect(await next).toBe(8);
  expect(await call.finally(() => {})).toEqual({ time: 7 });
});

test('sends a call that is not awaited', async () => {
  const { wallet, requests } = walletRespondingJson({ time: 7 });
  void wallet.getServer();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toHaveLength(1);
});

test('a call that cannot be sent rejects and does not throw', async () => {
  const { wallet, requests } = walletResponding(() => Response.json({}));
  const call = wallet.getUser({ userId: 0 });
  expect(await failureOf(call)).toMatchObject({ name: 'ConfigurationError', option: 'userId' });
  expect(requests).toEqual([]);
});

test('the result has the type of the response', () => {
  const { wallet } = walletRespondingJson({ time: 7 });
  const call = wallet.getServer();
  expectTypeOf(call).toEqualTypeOf<WalletCall<GetServerResponse>>();
  expectTypeOf(call.withResponse()).toEqualTypeOf<Promise<WalletResponse<GetServerResponse>>>();
  // Not called: there are no statements in this response.
  const rows = () => wallet.listStatements({ walletId: 7 }).toArray();
  expectTypeOf(rows).returns.resolves.items.toHaveProperty('amount_decimal');
});
