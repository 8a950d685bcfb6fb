import { expect, test } from 'vitest';
import { AbortError } from '../../src/index.ts';
import { failureOf, walletAnswering } from '../support/wallet-answering.ts';

test('the signal ends a call that is under way, with its reason as the cause', async () => {
  const controller = new AbortController();
  const reason = new Error('The person closed the page');
  const { wallet } = walletAnswering(() => {
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

test('a signal that is already set keeps the call from being sent', async () => {
  const { wallet, requests } = walletAnswering(() => Response.json({}));
  expect(await failureOf(wallet.getServer({}, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError);
  expect(requests).toEqual([]);
});

test('fetch that rejects because of the signal is an AbortError too', async () => {
  const controller = new AbortController();
  const { wallet } = walletAnswering(({ signal }) => {
    controller.abort();
    signal.throwIfAborted();
    return Response.json({});
  });
  expect(await failureOf(wallet.getServer({}, { signal: controller.signal }))).toBeInstanceOf(AbortError);
});

test('a signal that is set after the answer changes nothing', async () => {
  const controller = new AbortController();
  const { wallet } = walletAnswering(() => Response.json({ time: 7 }));
  const call = wallet.getServer({}, { signal: controller.signal });
  expect(await call).toEqual({ time: 7 });
  controller.abort();
  expect(await call).toEqual({ time: 7 });
});
