import { expect, onTestFinished, test, vi } from 'vitest';
import { createWallet } from '../../src/index.ts';

test('looks up globalThis.fetch for each call', async () => {
  const wallet = createWallet();
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('fetch', async () => Response.json({ time: 7 }));
  expect(await wallet.getServer()).toEqual({ time: 7 });
});
