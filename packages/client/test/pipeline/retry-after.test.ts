import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

test.for([429, 503])('retries status %i with Retry-After', async (status) => {
  const clock = steppingClock();
  let calls = 0;
  const { wallet } = walletResponding(
    () => {
      calls += 1;
      return calls === 1
        ? new Response(null, { status, headers: { 'retry-after': '12' } })
        : Response.json({ time: 7 });
    },
    { client, retry: {}, clock },
  );
  expect(await wallet.getServer()).toEqual({ time: 7 });
  expect(clock.waits).toEqual([12_000]);
});

test('does not wait longer than the deadline for Retry-After', async () => {
  const clock = steppingClock();
  const { wallet } = walletResponding(
    () => new Response(null, { status: 429, headers: { 'retry-after': '20' } }),
    { client, retry: {}, deadlineMs: 20_000, clock },
  );
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 429 });
  expect(clock.waits).toEqual([]);
});

test.for(['31', '600', '999999999999999999999'])(
  'throws at once when Retry-After is %s seconds, more than maxDelayMs',
  async (seconds) => {
    const clock = steppingClock();
    const { wallet, requests } = walletResponding(
      () => new Response(null, { status: 429, headers: { 'retry-after': seconds } }),
      { client, retry: {}, clock },
    );
    expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 429 });
    expect([clock.waits, requests.length]).toEqual([[], 1]);
  },
);
