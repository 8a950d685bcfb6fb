import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

/** Connects and collects the queries of the requests for statements. */
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

test('shows an invalid period, sends no request for it and keeps the layout', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  await page.getByLabel('From').fill('2026-03-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
  const [before, table] = [queries.length, await place(page)];
  await page.getByLabel('To (UTC)').fill('2026-03-01');
  await note(page).filter({ hasText: 'later than the last one' }).waitFor();
  await page.getByLabel('Direction').selectOption('In');
  // Long enough for any request.
  await page.waitForTimeout(400);
  expect(queries.length).toBe(before);
  expect(await place(page)).toEqual(table);

  await page.getByLabel('To (UTC)').fill('2026-03-03');
  await expect.poll(() => queries.at(-1)?.get('direction')).toBe('in');
  expect(await note(page).innerText()).toBe('');
});

test('uses a date when it is complete and checks it when the field loses the focus', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  const asked = queries.length;
  const from = page.getByLabel('From');
  await from.focus();
  // The order of the parts depends on the browser's language: 2 is a valid start of each.
  await page.keyboard.type('0202');
  expect(await note(page).innerText()).toBe('');
  await from.blur();
  await note(page).filter({ hasText: 'Enter a complete date from 2000 to 2099' }).waitFor();
  expect(await from.getAttribute('aria-invalid')).toBe('true');
  expect(queries.length).toBe(asked);

  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await note(page).innerText()).toBe('');
  await from.fill('2026-02-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
});

test.for(['0026-01-31', '202026-01-31'])('keeps the filter for the year of %s', async (day) => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  const from = page.getByLabel('From');
  await from.fill('2026-02-02');
  await expect.poll(() => queries.at(-1)?.has('from')).toBe(true);
  const asked = queries.length;
  // `fill` accepts only four digits; this simulates a key.
  await from.evaluate((input, value) => {
    const field = input as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await from.focus();
  await from.blur();
  await note(page).filter({ hasText: 'Enter a complete date' }).waitFor();
  expect(queries.length).toBe(asked);
});

test('does not send the cursor of the old list with new filters', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const queries = await open(page);
  const next = await page.getByRole('button', { name: 'Next' }).elementHandle();
  // In one task of the page: on a busy machine the new list would be there before a second command.
  await page.getByLabel('Text').evaluate((input, button) => {
    const field = input as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'coffee');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    (button as HTMLButtonElement).click();
  }, next);
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
