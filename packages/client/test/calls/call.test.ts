import { expect, expectTypeOf, test } from 'vitest';
import type { GetServerResponse, WalletCall, WalletResponse } from '../../src/index.ts';
import { failureOf, walletAnswering, walletAnsweringJson } from '../support/wallet-answering.ts';

test('a call is a promise, and what follows from it is an ordinary one', async () => {
  const { wallet } = walletAnsweringJson({ time: 7 });
  const call = wallet.getServer();
  expect(call).toBeInstanceOf(Promise);
  const next = call.then(({ time }) => time + 1);
  expect(Object.getPrototypeOf(next)).toBe(Promise.prototype);
  expect(await next).toBe(8);
  expect(await call.finally(() => {})).toEqual({ time: 7 });
});

test('a call is sent although nobody waits for it', async () => {
  const { wallet, requests } = walletAnsweringJson({ time: 7 });
  void wallet.getServer();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toHaveLength(1);
});

test('what cannot be sent is a failure of the call, and throws nothing at once', async () => {
  const { wallet, requests } = walletAnswering(() => Response.json({}));
  const call = wallet.getUser({ userId: 0 });
  expect(await failureOf(call)).toMatchObject({ name: 'ConfigurationError', option: 'userId' });
  expect(requests).toEqual([]);
});

test('the types say what comes', () => {
  const { wallet } = walletAnsweringJson({ time: 7 });
  const call = wallet.getServer();
  expectTypeOf(call).toEqualTypeOf<WalletCall<GetServerResponse>>();
  expectTypeOf(call.withResponse()).toEqualTypeOf<Promise<WalletResponse<GetServerResponse>>>();
  // Not called: there are no statements in this response.
  const rows = () => wallet.listStatements({ walletId: 7 }).toArray();
  expectTypeOf(rows).returns.resolves.items.toHaveProperty('amount_decimal');
});
