import { expect, onTestFinished, test, vi } from 'vitest';
import { createWallet } from '../../src/index.ts';

test('the platform is asked for fetch at each call, so that tools can replace it later', async () => {
  const wallet = createWallet();
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('fetch', async () => Response.json({ time: 7 }));
  expect(await wallet.getServer()).toEqual({ time: 7 });
});
