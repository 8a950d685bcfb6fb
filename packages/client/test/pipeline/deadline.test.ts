import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

test('begins no attempt after the deadline, and rejects with the last error', async () => {
  const clock = steppingClock();
  const { wallet, requests } = walletResponding(
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

test('limits an attempt to the rest of the deadline', async () => {
  const { wallet } = walletResponding(() => new Promise<Response>(() => {}), {
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

test('deadlineMs of a call overrides that of the wallet', async () => {
  const clock = steppingClock();
  const { wallet, requests } = walletResponding(() => new Response(null, { status: 500 }), {
    client,
    retry: { random: () => 1 },
    clock,
  });
  await failureOf(wallet.getServer({}, { deadlineMs: 600 }));
  expect(requests).toHaveLength(2);
});

test('stops at the limit when random returns 0', async () => {
  const { wallet, requests } = walletResponding(() => new Response(null, { status: 500 }), {
    client,
    retry: { random: () => 0 },
    clock: steppingClock(),
  });
  await failureOf(wallet.getServer());
  expect(requests).toHaveLength(3);
});

test.for([
  [499, 'ends'],
  [500, 'ends'],
  [501, 'goes on'],
] as const)('a call whose deadline is %i ms %s before a delay of 500 ms', async ([deadlineMs, outcome]) => {
  const { wallet, requests } = walletResponding(() => new Response(null, { status: 503 }), {
    client,
    clock: steppingClock(),
    retry: { limit: 1, random: () => 1 },
  });
  await failureOf(wallet.getUser({ userId: 1 }, { deadlineMs }));
  expect(requests).toHaveLength(outcome === 'ends' ? 1 : 2);
});

test.for([
  [{ timeoutMs: 10, deadlineMs: 10 }, 10],
  [{ timeoutMs: 10, deadlineMs: 11 }, 10],
  [{ timeoutMs: 11, deadlineMs: 10 }, 10],
] as const)('the error of %j names the limit that was reached', async ([limits, timeoutMs]) => {
  const { wallet } = walletResponding(() => new Promise(() => {}), { client, clock: steppingClock() });
  expect(await failureOf(wallet.getUser({ userId: 1 }, limits))).toMatchObject({ timeoutMs });
});

test('an attempt whose rest of the deadline is exactly timeoutMs ends with timeoutMs', async () => {
  const clock = steppingClock();
  let attempts = 0;
  const { wallet } = walletResponding(
    async () => {
      attempts += 1;
      if (attempts > 1) return new Promise(() => {});
      clock.advance(10);
      return new Response(null, { status: 503 });
    },
    { client, clock, retry: { limit: 1, baseDelayMs: 0 }, timeoutMs: 10, deadlineMs: 20 },
  );
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'TimeoutError',
    timeoutMs: 10,
  });
  expect(attempts).toBe(2);
});
