import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient, staticReader } from '../../src/credentials.ts';
import { screens } from '../../src/shell/screens.ts';
import { shellMessages } from '../../src/shell/messages.ts';
import { showsFocus, startAtTop, tabTo } from './support/keyboard.ts';
import { usePages } from './support/open-page.ts';
import { startStaticSite } from './support/start-static-site.ts';

const openPage = usePages();

test('a call is sent and its response read with the keyboard alone, in the sandbox of this page', async () => {
  await using opened = await openPage({ path: '/explorer/getUser' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  await startAtTop(page);
  await page.keyboard.press('Enter');
  // Past the navigation and the list of operations.
  await tabTo(page, /^userId/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5101');
  await tabTo(page, /^Send$/);
  expect(await showsFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  // The status is spoken.
  await page.getByRole('status').filter({ hasText: '200 OK' }).waitFor();
  await tabTo(page, /^Body/);
  expect(await showsFocus(page)).toBe(true);
  expect(await page.getByRole('tabpanel', { name: 'Body' }).innerText()).toContain('5101');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: 'Headers' }).getByText('content-type', { exact: true }).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('a rejected request is found, and its explanation opened, with the keyboard alone', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  const client = { ...staticReader, key: exampleClient.key };
  const wrong = createWallet({ client, baseUrl: server.url, retry: false });
  await wrong.getUser({ userId: 5101 }).catch(() => undefined);
  await createWallet({ client: staticReader, baseUrl: server.url }).getUser({ userId: 5101 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/' });
  const { page } = opened;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^Requests$/);
  await page.keyboard.press('Enter');
  await page.locator('.request-row').nth(1).waitFor();
  await tabTo(page, /^Status/);
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.request-row').count()).toBe(1);
  await tabTo(page, /^401getUser/);
  await page.keyboard.press('Enter');
  await page.getByText(/^The key belongs to another client: /).waitFor();
  await tabTo(page, /^Explain it in the signature lab$/);
  expect(await showsFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('What the sandbox found').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByText(/^The key belongs to another client: /).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('the clock is set, frozen and moved with the keyboard alone', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  await page.getByRole('button', { name: '+1 day' }).waitFor();
  await startAtTop(page);
  await page.keyboard.press('Enter');
  await tabTo(page, /^\+1 day$/);
  await page.keyboard.press('Space');
  // What was done is spoken, and the focus stays for the next press.
  await page.getByRole('status').filter({ hasText: 'Done: +1 day' }).waitFor();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await sandbox.clock.now()).toISOString()).toMatch(/^2026-01-03T/);
  await tabTo(page, /^(?:Freeze|Resume)$/);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Done: Resume' }).waitFor();
  await page.locator('button:focus').filter({ hasText: 'Freeze' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Done: Freeze' }).waitFor();
  await tabTo(page, /^Set to/);
  // Day and month, in the order of the browser's language; the half of the day, if it has one.
  await page.keyboard.type('04042026');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0506a');
  await tabTo(page, /^Set$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sandbox.clock.now()).toISOString()).toMatch(/^2026-04-04T05:06:00/);
  expect(opened.complaints).toEqual([]);
});

test('the command palette leads to every screen of a static site, to its title', async () => {
  const site = await startStaticSite();
  try {
    await using opened = await openPage({ base: site.url, hash: '/nowhere' });
    const { page } = opened;
    await page.getByText('This screen does not exist').waitFor();
    for (const { to, name } of screens) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type(shellMessages.en[name]);
      // The first match is chosen.
      await page.getByRole('menuitem').first().filter({ hasText: shellMessages.en[name] }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForURL((url) => url.hash.slice(1).split('?')[0] === to);
      await page.locator('h1:focus').waitFor();
    }
    expect(opened.complaints).toEqual([]);
  } finally {
    await site.close();
  }
});
