import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test.for(['msw', 'sandbox'] as const)('calls this machine without a network (%s)', async (mode) => {
  await using opened = await openPage({ mode });
  const { page } = opened;
  await connect(page);
  await page.getByRole('table').waitFor();
  // Sets the browser's own flag only, because a real cut would include loopback addresses.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
    dispatchEvent(new Event('offline'));
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page
    .locator('.pager-range')
    .filter({ hasText: /^11–20 of/ })
    .waitFor();
  expect(await page.locator('.statement').count()).toBe(10);
});

const storages = {
  blocked: () => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  },
  full: () => {
    for (let length = 2 ** 21; length >= 1; length /= 2) {
      try {
        for (;;) sessionStorage.setItem(`filler-${Math.random()}`, 'x'.repeat(length));
      } catch {
        // exceeds the quota
      }
    }
  },
};
test.for(['blocked', 'full'] as const)('works in this tab if site data is %s', async (state) => {
  await using opened = await openPage();
  const { page } = opened;
  await page.addInitScript(storages[state]);
  await page.reload();
  await connect(page);
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: 'None' }).click();
  expect(await page.getByText(/^0 of \d+ scopes$/).count()).toBe(1);
  await page.getByRole('link', { name: 'Save it on the screen World' }).click();
  await page.getByRole('button', { name: 'Download the state' }).waitFor();
});

test.for(['blocked', 'full'] as const)('does not open the consent page if site data is %s', async (state) => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await page.addInitScript(storages[state]);
  await page.reload();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText('The browser cannot store data for this page.').waitFor();
  expect(await page.getByRole('button', { name: 'Connect', exact: true }).isEnabled()).toBe(true);
});

test('ignores languages that are not language tags', async () => {
  await using opened = await openPage();
  const { page, complaints } = opened;
  // As in a Chromium that is started without a locale.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { get: () => 'en-US@posix' });
    Object.defineProperty(navigator, 'languages', { get: () => ['en-US@posix'] });
  });
  await page.reload();
  await connect(page);
  await page.locator('.statement').first().waitFor();
  expect(await page.locator('.balance-amount').first().innerText()).toMatch(/\d/);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: /Ona Petraitė/ }).click();
  await page.locator('.plot canvas').first().waitFor();
  expect(complaints).toEqual([]);
});

test('refreshes its token after 25 hours', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url });
  const { page } = opened;
  await connect(page);
  await page.getByRole('table').waitFor();
  const advanced = await fetch(`${server.url}/__sandbox/clock/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seconds: 25 * 3600 }),
  });
  expect(advanced.ok).toBe(true);
  await page.reload();
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('heading', { name: 'Ona Petraitė' }).count()).toBe(1);
});

test('says on a page without a secure context how to sign and copy, and selects what it cannot copy', async () => {
  await using opened = await openPage({ mode: 'sandbox', path: '/' });
  const { page } = opened;
  // As for plain http of another machine.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.reload();
  await page.getByText('lets it neither sign requests nor copy').waitFor();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  const field = page.getByLabel('The browser does not let this page copy.');
  await field.waitFor();
  const text = await field.inputValue();
  expect(text).not.toBe('');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  expect(opened.complaints).toEqual([]);
});
