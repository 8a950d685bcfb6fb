import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { AbortError } from '../../src/index.ts';
import { systemClock } from '../../src/options/clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

test('a signal ends the delay of a retry at once, with its reason as the cause', async () => {
  const controller = new AbortController();
  const reason = new Error('The user closed the page');
  const { wallet, requests } = walletResponding(() => new Response(null, { status: 503 }), {
    client,
    retry: { random: () => 1, baseDelayMs: 10_000 },
    hooks: { onRetry: () => setTimeout(() => controller.abort(reason), 5) },
  });
  let isNextTurn = false;
  controller.signal.addEventListener('abort', () => setImmediate(() => (isNextTurn = true)));
  const error = await failureOf(wallet.getUser({ userId: 1 }, { signal: controller.signal }));
  expect(isNextTurn).toBe(false);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ code: 'aborted', message: 'getUser was aborted', cause: reason });
  expect(requests).toHaveLength(1);
});

test.for([
  ['ends', () => {}],
  ['is cut short', (controller: AbortController) => controller.abort(new Error('enough'))],
] as const)('leaves no timer and no listener after a delay that %s', async ([, end]) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const controller = new AbortController();
  const wait = systemClock.sleep(1_000, controller.signal);
  const outcome = wait.catch((error: unknown) => error);
  end(controller);
  await vi.advanceTimersByTimeAsync(1_000);
  await outcome;
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

test('a signal that aborts before the delay ends it at once', async () => {
  const reason = new Error('enough');
  expect(await failureOf(systemClock.sleep(60_000, AbortSignal.abort(reason)))).toBe(reason);
});

test('does not send a request that was aborted or timed out while it was signed', async () => {
  const controller = new AbortController();
  const key = () => {
    controller.abort();
    return client.key;
  };
  const { wallet, requests } = walletResponding(() => Response.json({}), { client: { ...client, key } });
  await failureOf(wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' }, controller));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toEqual([]);
});
