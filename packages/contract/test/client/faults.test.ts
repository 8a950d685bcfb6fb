import { ApiError, createWallet } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { impatientClock } from '../../src/impatient-clock.ts';
import { openSession } from '../../src/sandbox-session.ts';

test('the client reports a captcha, and the call succeeds once it is solved', async () => {
  const { sandbox, options, exchanges, close } = await openSession();
  onTestFinished(close);
  await sandbox.faults.add({ captcha: true, operations: ['getUser'] });
  const wallet = createWallet(options);
  const error = await wallet.getUser({ userId: 'me' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(exchanges).toHaveLength(1);

  const { captcha } = error as ApiError;
  expect(captcha?.siteKey).toBe('litas-sandbox');
  const form = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  await fetch(captcha?.unlockUrl ?? '', { method: 'POST', body: form });
  expect((await wallet.getUser({ userId: 'me' })).id).toBe(5101);
});

test('a call beyond the quota waits as long as the server says', async () => {
  const { sandbox, options, close } = await openSession({ quotas: true, now: '2026-01-31T12:00:00Z' });
  onTestFinished(close);
  const waits: number[] = [];
  const wallet = createWallet({
    ...options,
    refresh: false,
    retry: { maxDelayMs: 90_000 },
    clock: {
      ...impatientClock,
      sleep: async (durationMs) => {
        waits.push(durationMs);
        await sandbox.clock.advance(durationMs / 1000);
      },
    },
  });
  for (let call = 0; call < 61; call += 1) await wallet.getWallet({ walletId: 'me' });
  expect(waits).toEqual([60_000]);
});

test.for(['drop', 'lose', 'cut'] as const)(
  'the client retries after the server ended the connection (%s)',
  async (connection) => {
    const { sandbox, options, close } = await openSession();
    onTestFinished(close);
    await sandbox.faults.add({ connection, count: 2, operations: ['getWalletBalance'] });
    expect(await createWallet(options).getWalletBalance({ walletId: 'me' })).toHaveProperty('EUR');
  },
);

test('a call that changes something is carried out once when its response is lost', async () => {
  const { sandbox, options, exchanges, close } = await openSession();
  onTestFinished(close);
  await sandbox.faults.add({ connection: 'lose', operations: ['setUserPosition'] });
  const call = createWallet(options).setUserPosition({ userId: 'me', lat: 54.6872, lng: 25.2797 });
  await expect(call).rejects.toMatchObject({ code: 'connection' });
  expect(exchanges.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('one call corrects the clock after a jump and refreshes an expired token', async () => {
  const { sandbox, options, count, close } = await openSession();
  onTestFinished(close);
  await sandbox.faults.add({ clockSeconds: 7_200 });
  // The first attempt is rejected for its timestamp, before the token is checked.
  await sandbox.faults.add({ expiredToken: true, after: 1, count: 1, operations: ['getUser'] });
  expect((await createWallet(options).getUser({ userId: 'me' })).id).toBe(5101);
  expect([count('/rest/v1/server'), count('/oauth/v1/token')]).toEqual([1, 1]);
});
