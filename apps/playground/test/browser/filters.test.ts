import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

/** Connects, and collects the queries of the statements that are asked for. */
async function open(page: Page): Promise<URLSearchParams[]> {
  const queries: URLSearchParams[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/statements')) queries.push(url.searchParams);
  });
  await connect(page);
  await page
    .locator('.pager-range')
    .filter({ hasText: /^1–10 of/ })
    .waitFor();
  return queries;
}
const note = (page: Page) => page.locator('.filters-note');
const place = (page: Page) => page.locator('.statement-table').boundingBox();

test('a period that contradicts itself is said, is not asked for, and moves nothing', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  await page.getByLabel('From').fill('2026-03-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
  const [before, table] = [queries.length, await place(page)];
  await page.getByLabel('To', { exact: true }).fill('2026-03-01');
  await note(page).filter({ hasText: 'later than the last one' }).waitFor();
  await page.getByLabel('Direction').selectOption('In');
  // Long enough for any request that would have been made.
  await page.waitForTimeout(400);
  expect(queries.length).toBe(before);
  expect(await place(page)).toEqual(table);

  await page.getByLabel('To', { exact: true }).fill('2026-03-03');
  await expect.poll(() => queries.at(-1)?.get('direction')).toBe('in');
  expect(await note(page).innerText()).toBe('');
});

test('a date that is being typed counts once it is whole, and is judged when the field is left', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  const asked = queries.length;
  const from = page.getByLabel('From');
  await from.focus();
  // The order of its parts is that of the browser's own language: 2 in each of them is a beginning everywhere.
  await page.keyboard.type('0202');
  expect(await note(page).innerText()).toBe('');
  await from.blur();
  await note(page).filter({ hasText: 'Enter a whole date, from 2000 to 2099' }).waitFor();
  expect(await from.getAttribute('aria-invalid')).toBe('true');
  expect(queries.length).toBe(asked);

  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await note(page).innerText()).toBe('');
  await from.fill('2026-02-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
});

test.for(['0026-01-31', '202026-01-31'])('the year of %s neither drops nor moves the filter', async (day) => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  const from = page.getByLabel('From');
  await from.fill('2026-02-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
  const asked = queries.length;
  // `fill` takes only four digits; this is what a key does.
  await from.evaluate((input, value) => {
    const field = input as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await from.focus();
  await from.blur();
  await note(page).filter({ hasText: 'Enter a whole date' }).waitFor();
  expect(queries.length).toBe(asked);
});

test('Next right after typing does not take the cursor of the old list to the new one', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  await page.getByLabel('Text').fill('coffee');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('.what'), (cell) => cell.textContent).every((text) =>
      /coffee/i.test(text),
    ),
  );
  await page.locator('.pager-range').filter({ hasText: /^1–/ }).waitFor();
  const withText = queries.filter((query) => query.has('text'));
  expect(withText.length).toBeGreaterThan(0);
  expect(withText.filter((query) => query.has('after'))).toEqual([]);
});
