import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { showsFocus, startAtTop, tabTo } from './support/keyboard.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

/** Returns what a screen reader speaks of the point. */
const spoken = (chart: Locator): Promise<string | null> => chart.getAttribute('aria-valuetext');

test('the points of the charts are read with the keyboard, with the amounts of the table', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  const wallet = 14471;
  const { days } = await sandbox.walletHistory(wallet, 'EUR');
  await using opened = await openPage({
    mode: 'sandbox',
    sandbox: server.url,
    path: '/people/5101?span=all',
  });
  const { page } = opened;
  const balance = page.getByRole('slider', { name: 'Balance over time' });
  await balance.waitFor();
  await startAtTop(page);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Balance over time$/);
  expect(await showsFocus(page)).toBe(true);
  const euros = (cents = Number.NaN): string =>
    new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100);
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const sentence = (day: (typeof days)[number] | undefined): string =>
    `${date.format((day?.date ?? 0) * 1_000)}: ${euros(day?.total)}`;
  // The last point is now, the first the balance before the first statement.
  expect(await spoken(balance)).toBe(`31 Jan 2026: ${euros(days.at(-1)?.total)}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await spoken(balance)).toBe(sentence(days.at(-1)));
  await page.keyboard.press('PageDown');
  expect(await spoken(balance)).toBe(sentence(days.at(-11)));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  expect(await spoken(balance)).toBe(sentence(days[0]));
  // The same is seen.
  expect(await page.locator('.plot-point').first().innerText()).toBe(sentence(days[0]));

  await page.keyboard.press('Tab');
  const months = page.getByRole('slider', { name: 'In and out by month' });
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await spoken(months)).toMatch(/^December 2025: \+€[\d,.]+ \/ [-−]€[\d,.]+$/);
  const [, incoming = '', outgoing = ''] = /\+(\S+) \/ [-−](\S+)/.exec((await spoken(months)) ?? '') ?? [];
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await tabTo(page, /^The same as a table$/);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'December 2025' }) });
  await row.waitFor();
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([incoming, outgoing, expect.any(String)]);
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  expect(opened.complaints).toEqual([]);
});
