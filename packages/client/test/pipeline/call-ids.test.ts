import { expect, test } from 'vitest';
import { createOAuth, createWallet, type WalletOptions } from '../../src/index.ts';
import { client, failureOf } from '../support/wallet-responding.ts';

test('calls of wallets and OAuth have different callIds', async () => {
  const ids = new Map<number | undefined, string[]>();
  const take = (message: string, { callId }: { callId?: number }) =>
    ids.set(callId, [...(ids.get(callId) ?? []), message.split(' ')[0] ?? '']);
  const options: WalletOptions = {
    client,
    retry: { limit: 1, baseDelayMs: 0 },
    logger: { debug: take, warn: take },
    fetch: async () => new Response(null, { status: 503 }),
  };
  const [one, other, oauth] = [createWallet(options), createWallet(options), createOAuth(options)];
  await Promise.all([
    failureOf(one.getUser({ userId: 1 })),
    failureOf(other.getWallet({ walletId: 1 })),
    failureOf(oauth.exchangeCode({ code: 'QmF6-77_xyz' })),
  ]);
  expect([...ids.values()]).toEqual(
    expect.arrayContaining([
      ['getUser', 'getUser', 'getUser'],
      ['getWallet', 'getWallet', 'getWallet'],
      ['createToken'],
    ]),
  );
  expect([...ids.keys()]).not.toContain(undefined);
});
