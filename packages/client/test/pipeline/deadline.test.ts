import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletAnswering } from '../support/wallet-answering.ts';

test('no attempt begins after the deadline: the last failure comes out', async () => {
  const clock = steppingClock();
  const { wallet, requests } = walletAnswering(
    () => {
      clock.advance(400);
      return new Response(null, { status: 500 });
    },
    { client, retry: { limit: 50, random: () => 1 }, deadlineMs: 3_000, clock },
  );
  const begin = clock.now();
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 500 });
  // 400, waits 500, 400, waits 1000, 400: after another wait of 2000 the time would be up.
  expect(requests).toHaveLength(3);
  expect(clock.now() - begin).toBe(2_700);
});

test('an attempt has no more time than is left of the deadline', async () => {
  const { wallet } = walletAnswering(() => new Promise<Response>(() => {}), {
    client,
    retry: {},
    timeoutMs: 10_000,
    deadlineMs: 15,
  });
  expect(await failureOf(wallet.getServer())).toMatchObject({
    name: 'TimeoutError',
    timeoutMs: 15,
    message: 'getServer took longer than 15 ms',
  });
});

test('a call can have a deadline of its own', async () => {
  const clock = steppingClock();
  const { wallet, requests } = walletAnswering(() => new Response(null, { status: 500 }), {
    client,
    retry: { random: () => 1 },
    clock,
  });
  await failureOf(wallet.getServer({}, { deadlineMs: 600 }));
  expect(requests).toHaveLength(2);
});

test('with the jitter at its least a call is still made no more often than its limit', async () => {
  const { wallet, requests } = walletAnswering(() => new Response(null, { status: 500 }), {
    client,
    retry: { random: () => 0 },
    clock: steppingClock(),
  });
  await failureOf(wallet.getServer());
  expect(requests).toHaveLength(3);
});
