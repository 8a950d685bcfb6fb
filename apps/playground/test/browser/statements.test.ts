import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, statementTitles } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const range = (page: Page): Promise<string> => page.locator('.pager-range').innerText();
const rangeBecomes = (page: Page, text: RegExp): Promise<void> =>
  page.locator('.pager-range').filter({ hasText: text }).waitFor();

test.runIf(isFull)('moves between pages by cursor and keeps the layout', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  await rangeBecomes(page, /^1–10 of \d+$/);
  const first = await statementTitles(page);
  const next = page.getByRole('button', { name: 'Next' });
  await next.scrollIntoViewIfNeeded();
  const place = await next.boundingBox();

  await next.click();
  await rangeBecomes(page, /^11–20 of/);
  const second = await statementTitles(page);
  expect(second).not.toEqual(first);
  expect(await next.boundingBox()).toEqual(place);
  await next.click();
  await rangeBecomes(page, /^21–30 of/);

  const previous = page.getByRole('button', { name: 'Previous' });
  await previous.click();
  await rangeBecomes(page, /^11–20 of/);
  expect(await statementTitles(page)).toEqual(second);
  await previous.click();
  await rangeBecomes(page, /^1–10 of/);
  expect(await statementTitles(page)).toEqual(first);
  expect(await previous.getAttribute('aria-disabled')).toBe('true');
  expect(opened.complaints).toEqual([]);
});

test('filters the list by direction, currency, text and period', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  await rangeBecomes(page, /^1–10 of \d+$/);
  const all = Number((await range(page)).split(' of ')[1]);
  const total = async (): Promise<number> => Number((await range(page)).split(' of ')[1]);

  await page.getByLabel('Direction').selectOption('In');
  await page.waitForFunction(() => document.querySelector('.statement-out') === null);
  expect(await total()).toBeLessThan(all);

  await page.getByLabel('Currency').selectOption('USD');
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('td.amount'), (cell) => cell.textContent).every((text) =>
      text.includes('US$'),
    ),
  );
  await page.getByRole('button', { name: 'Clear' }).click();
  await rangeBecomes(page, new RegExp(`of ${all}$`));

  await page.getByLabel('Text').fill('coffee');
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('.what'), (cell) => cell.textContent).every((text) =>
      /coffee/i.test(text),
    ),
  );
  await page.getByRole('button', { name: 'Clear' }).click();

  const day = await page.locator('.statement time').first().getAttribute('datetime');
  const date = (day ?? '').slice(0, 10);
  await page.getByLabel('From').fill(date);
  await page.getByLabel('To (UTC)').fill(date);
  await page.waitForFunction((wanted) => {
    const days = Array.from(
      document.querySelectorAll('td.when time'),
      (time) => time.getAttribute('datetime') ?? '',
    );
    return days.length > 0 && days.every((text) => text.startsWith(wanted));
  }, date);
});

test.runIf(isFull)('offers to clear filters without results', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  await page.getByLabel('Text').fill('no such words');
  await page.getByText('No statements here').waitFor();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await rangeBecomes(page, /^1–10 of/);
  expect(await page.getByLabel('Text').inputValue()).toBe('');
});

test.runIf(isFull)('separates date and text of a statement with long dates', async () => {
  await using opened = await openPage({ locale: 'en-US', viewport: { width: 1200, height: 900 } });
  const { page } = opened;
  await connect(page);
  await page.getByRole('table').waitFor();
  const distances = await page.locator('tr.statement').evaluateAll((rows) =>
    rows.map((row) => {
      const text = document.createRange();
      text.selectNodeContents(row.querySelector('.when time') ?? row);
      const title = row.querySelector('.what')?.getBoundingClientRect().left ?? 0;
      return title - text.getBoundingClientRect().right;
    }),
  );
  expect(distances.length).toBeGreaterThan(0);
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(8);
});
