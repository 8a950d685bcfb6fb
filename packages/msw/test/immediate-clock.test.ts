import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { handlers, immediateClock, rateLimited } from '../src/index.ts';
import { listen } from './listen.ts';

const server = listen(...handlers());

test('retries follow at once, and the waits are recorded', async () => {
  server.use(rateLimited({ times: 2, retryAfter: 7 }));
  const clock = immediateClock();
  await expect(createWallet({ clock }).getServer()).resolves.toBeTypeOf('object');
  expect(clock.waits).toEqual([7_000, 7_000]);
});

test('a wait of a call that was aborted rejects', async () => {
  const reason = new Error('enough');
  await expect(immediateClock().sleep(5, AbortSignal.abort(reason))).rejects.toBe(reason);
});
