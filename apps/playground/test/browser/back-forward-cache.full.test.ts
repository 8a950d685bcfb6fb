import { findBrowser } from '@litas/browser';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { startCommand } from './support/start-command.ts';

/** A browser opens six connections to a host. */
const addresses = ['/', '/requests', '/world', '/messages', '/', '/requests', '/world', '/messages'];

test('pages that the browser keeps for "Back" do not keep their streams of events', async () => {
  const server = await startCommand();
  // Playwright switches the cache off.
  const browser = await chromium.launch({
    ...(await findBrowser()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const isLive = page.getByText('Live', { exact: true }).first();
    for (const path of addresses) {
      await page.goto(server.url + path);
      await isLive.waitFor();
    }
    await page.goBack({ waitUntil: 'commit' });
    await isLive.waitFor();
    expect(new URL(page.url()).pathname).toBe('/world');
  } finally {
    await browser.close();
    await server.close();
  }
});
