import { expect, test } from 'vitest';
import type { CallRetryOptions, WalletRetryOptions } from '../../src/index.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

type Case = [
  wallet: WalletRetryOptions | false | undefined,
  call: CallRetryOptions | false | undefined,
  attempts: number,
];
const cases: Case[] = [
  [undefined, undefined, 3],
  [false, undefined, 1],
  [undefined, false, 1],
  [{ limit: 1 }, undefined, 2],
  [{ limit: 1 }, { limit: 4 }, 5],
  [{ limit: 1 }, { limit: undefined }, 2],
  [{ limit: 1 }, { maxDelayMs: 5 }, 2],
  [{ limit: 0 }, undefined, 1],
  [false, { limit: 1 }, 2],
  [false, {}, 3],
  [{ budget: 5 }, undefined, 2],
];

test.for(cases)(
  'retry %j of the wallet and %j of the call make %i attempts',
  async ([retry, own, attempts]) => {
    const { wallet, requests } = walletResponding(() => new Response(null, { status: 503 }), {
      client,
      retry,
      clock: steppingClock(),
    });
    await failureOf(wallet.getUser({ userId: 1 }, { retry: own }));
    expect(requests).toHaveLength(attempts);
  },
);

test('calls of a wallet share a budget, and wallets do not', async () => {
  const options = () => ({ client, retry: { budget: 5 }, clock: steppingClock() });
  const down = () => new Response(null, { status: 503 });
  const first = walletResponding(down, options());
  const second = walletResponding(down, options());
  await failureOf(first.wallet.getUser({ userId: 1 }));
  await failureOf(first.wallet.getWallet({ walletId: 1 }));
  await failureOf(second.wallet.getUser({ userId: 1 }));
  expect([first.requests.length, second.requests.length]).toEqual([3, 2]);
});
