import { expect, test } from 'vitest';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletAnswering } from '../support/wallet-answering.ts';

test.for([429, 503])('status %i is repeated when the server says so', async (status) => {
  const clock = steppingClock();
  let calls = 0;
  const { wallet } = walletAnswering(
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

test('a server that asks for more time than the call has is not waited for', async () => {
  const clock = steppingClock();
  const { wallet } = walletAnswering(
    () => new Response(null, { status: 429, headers: { 'retry-after': '20' } }),
    { client, retry: {}, deadlineMs: 20_000, clock },
  );
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 429 });
  expect(clock.waits).toEqual([]);
});
