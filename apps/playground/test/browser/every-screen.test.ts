import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths, show } from './support/all-screens.ts';
import { showsFocus, startAtTop, tabTo } from './support/keyboard.ts';
import { usePages } from './support/open-page.ts';
import type { RunningServer } from './support/running-server.ts';
import { startCommand } from './support/start-command.ts';
import { violations } from './support/violations.ts';
import { sendTraffic } from './support/workbench-traffic.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

let server: RunningServer;
beforeAll(async () => {
  server = await startCommand();
  await sendTraffic(server.url);
});
afterAll(() => server.close());

/** Screens that show texts of the traffic. */
const showMarkup = new Set(['/messages', '/access', '/requests/2', '/people/5101']);
const widths = [360, 768, 1280, 1920];

test('every screen fits a phone and a wide window, moves nothing, and runs no text as markup', async () => {
  await using opened = await openPage({ base: server.url, path: '/' });
  const { page } = opened;
  const wrong: string[] = [];
  for (const path of paths) {
    await show(page, path);
    if (showMarkup.has(path))
      await page.locator('main').getByText('<b>bold</b>').first().waitFor({ state: 'attached' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      // Charts follow the width of the window in the next frame.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const found = await page.evaluate(() => [
        document.documentElement.scrollWidth > innerWidth ? 'too wide' : '',
        // The person asked for no motion.
        document.getAnimations().some(({ playState }) => playState === 'running') ? 'moves' : '',
        'pwned' in globalThis || document.querySelector('img[src="x"]') !== null ? 'runs markup' : '',
      ]);
      wrong.push(...found.filter(Boolean).map((problem) => `${path} at ${width}: ${problem}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(opened.complaints).toEqual([]);
  expect([...opened.origins]).toEqual([server.url]);
});

test.runIf(isFull).for(['with data', 'without data'] as const)(
  'no screen has accessibility problems in light and dark, %s',
  { timeout: 240_000 },
  async (filled) => {
    const empty = filled === 'without data' ? await startCommand() : undefined;
    try {
      await using opened = await openPage({ base: empty?.url ?? server.url, path: '/' });
      const { page } = opened;
      for (const path of paths) {
        await show(page, path);
        expect([path, await violations(page)]).toEqual([path, { light: [], dark: [] }]);
      }
      expect(opened.complaints).toEqual([]);
    } finally {
      await empty?.close();
    }
  },
);

test('a call is found, sent, and looked up in the journal with the keyboard alone', async () => {
  await using opened = await openPage({ base: server.url, path: '/explorer' });
  const { page } = opened;
  await page.getByRole('heading', { name: 'Explorer', level: 1 }).waitFor();
  await tabTo(page, /^Find an operation/);
  await page.keyboard.type('getWalletBalance');
  await tabTo(page, /^getWalletBalance/);
  await page.keyboard.press('Enter');
  // The focus is before the form, not in the list of operations.
  await page.locator('h1:focus').filter({ hasText: 'getWalletBalance' }).waitFor();
  await tabTo(page, /^Scopes/);
  await page.keyboard.press('Control+Enter');
  await page.locator('.result-status').filter({ hasText: '200 OK' }).waitFor();
  await startAtTop(page);
  await tabTo(page, /^Requests$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'getWalletBalance' }).first().waitFor();
  await tabTo(page, /^200getWalletBalance/);
  expect(await showsFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'What was signed' }).waitFor();
  await tabTo(page, /^Edit and resend$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'getWalletBalance', level: 1 }).waitFor();
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)(
  'every screen says that the sandbox stopped, how to start it, and goes on when it is back',
  async () => {
    const first = await startCommand();
    const { port: own } = new URL(first.url);
    await using opened = await openPage({ base: first.url, path: '/' });
    const { page } = opened;
    await page.locator('.live-badge[data-state=live]').waitFor();
    // The code of each screen is loaded while there is a server.
    for (const path of paths) await show(page, path);
    await first.close();
    // The signature lab explains without a sandbox.
    const live = paths.filter((path) => path !== '/signature');
    for (const path of live) {
      await show(page, path);
      await page
        .getByRole('alert')
        .filter({ hasText: `npx @litas/sandbox --port ${own}` })
        .waitFor();
      expect([path, await violations(page)]).toEqual([path, { light: [], dark: [] }]);
    }
    const again = await startCommand('--port', own);
    try {
      await page.getByRole('button', { name: 'Try again' }).first().click();
      for (const path of live) {
        await show(page, path);
        await page.getByRole('alert').first().waitFor({ state: 'detached' });
      }
    } finally {
      await again.close();
    }
  },
);
