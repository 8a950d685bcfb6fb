import { expect, test } from 'vitest';
import { AbortError } from '../../src/index.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

test('a signal aborts a call, with its reason as the cause', async () => {
  const controller = new AbortController();
  const reason = new Error('The user closed the page');
  const { wallet } = walletResponding(() => {
    queueMicrotask(() => controller.abort(reason));
    return new Promise<Response>(() => {});
  });
  const error = await failureOf(wallet.getUser({ userId: 1 }, { signal: controller.signal }));
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({
    name: 'AbortError',
    code: 'aborted',
    message: 'getUser was aborted',
    cause: reason,
    retryable: false,
  });
});

test('does not send a call whose signal has aborted', async () => {
  const { wallet, requests } = walletResponding(() => Response.json({}));
  expect(await failureOf(wallet.getServer({}, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError);
  expect(requests).toEqual([]);
});

test('rejects with an AbortError when fetch rejects because of the signal', async () => {
  const controller = new AbortController();
  const { wallet } = walletResponding(({ signal }) => {
    controller.abort();
    signal.throwIfAborted();
    return Response.json({});
  });
  expect(await failureOf(wallet.getServer({}, { signal: controller.signal }))).toBeInstanceOf(AbortError);
});

test('a signal that aborts after the response has no effect', async () => {
  const controller = new AbortController();
  const { wallet } = walletResponding(() => Response.json({ time: 7 }));
  const call = wallet.getServer({}, { signal: controller.signal });
  expect(await call).toEqual({ time: 7 });
  controller.abort();
  expect(await call).toEqual({ time: 7 });
});
