import { createWallet } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { impatientClock } from '../../src/impatient-clock.ts';
import { openSession } from '../../src/sandbox-session.ts';

test.for([-7_200, 7_200])(
  'with a clock that is wrong by %i seconds, 50 concurrent calls request the time once',
  async (seconds) => {
    const { options, count, close } = await openSession();
    onTestFinished(close);
    const wallet = createWallet({
      ...options,
      // By this clock the token must not look expired.
      refresh: false,
      clock: { ...impatientClock, now: () => Date.now() + seconds * 1000 },
    });
    const calls = Array.from({ length: 50 }, () => wallet.getUser({ userId: 'me' }));
    expect(await Promise.all(calls)).toHaveLength(50);
    expect(count('/rest/v1/server')).toBe(1);
    await wallet.getWalletBalance({ walletId: 'me' });
    expect(count('/rest/v1/server')).toBe(1);
  },
);

test('the client follows a server whose clock moves', async () => {
  let ahead = 0;
  const { options, count, close } = await openSession({ signingNow: () => Date.now() + ahead });
  onTestFinished(close);
  const wallet = createWallet(options);
  for (const seconds of [0, 3_000, -3_000]) {
    ahead = seconds * 1000;
    await wallet.getWallet({ walletId: 'me' });
  }
  expect(count('/rest/v1/server')).toBe(2);
});
