import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

const places = (page: Page): Promise<number[]> =>
  page
    .locator('#wallet h2')
    .evaluateAll((headings) => headings.map((each) => Math.round(each.getBoundingClientRect().y + scrollY)));

test('keeps the layout while data is being loaded', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.locator('.statement').nth(9).waitFor();
  const after = await places(page);

  const held: (() => void)[] = [];
  await page.route('**/rest/v1/wallet/me/**', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.reload();
  await page.getByText('Loading the statements').waitFor();
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  const before = await places(page);
  for (const release of held) release();
  await page.locator('.statement').nth(9).waitFor();

  expect(before).toHaveLength(after.length);
  // Borders of a table can be half a pixel.
  expect(before.filter((y, index) => Math.abs(y - (after[index] ?? 0)) > 1)).toEqual([]);
});
