// @vitest-environment happy-dom
import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { listen } from './listen.ts';
import { client, logIn } from './log-in.ts';

listen(...handlers());

const options = { allowBrowser: true };

test('a page of happy-dom calls the handlers across origins, with its own fetch', async () => {
  expect(navigator.userAgent).toContain('HappyDOM');
  const { time } = await createWallet({ client, ...options }).getServer();
  expect(time).toBeGreaterThan(0);
  const wallet = await logIn(['email'], options);
  await expect(wallet.getUser({ userId: 'me' })).resolves.toMatchObject({ email: 'ona@example.org' });
});

test('the other methods pass the preflight of happy-dom too, and get a response of the API', async () => {
  const wallet = await logIn(['email'], options);
  const file = new Blob([Uint8Array.of(0xff, 0xd8, 0xff)], { type: 'image/jpeg' });
  const forbidden = { status: 403, code: 'forbidden' };
  await expect(wallet.uploadAvatar({ userId: 5101, body: file })).rejects.toMatchObject(forbidden);
  await expect(wallet.deleteAvatar({ userId: 5101 })).rejects.toMatchObject(forbidden);
});
