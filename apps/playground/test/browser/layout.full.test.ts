import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

const widths = [360, 390, 768, 1088, 1280, 1600];

/** Returns the widths at which the page overflows the window. */
async function tooNarrow(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const runsOut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (runsOut) found.push(width);
  }
  return found;
}

test('does not overflow the window, from a phone to a wide screen', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  expect(await tooNarrow(page)).toEqual([]);
  await connect(page);
  await page.getByRole('table').waitFor();
  expect(await tooNarrow(page)).toEqual([]);
});

test.each(['en-GB', 'lt-LT'])('shows all screens in the navigation of a computer, in %s', async (locale) => {
  await using opened = await openPage({ locale });
  const { page } = opened;
  const navigation = page.locator('.main-navigation');
  for (const width of [1000, 1100, 1200, 1280, 1366, 1480, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const hidden = await navigation.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect([width, hidden]).toEqual([width, 0]);
  }
});

test('shows all details and the page buttons on one line on a phone', async () => {
  await using opened = await openPage({ viewport: { width: 360, height: 800 } });
  const { page } = opened;
  await connect(page);
  await page.getByRole('table').waitFor();
  const cut = await page
    .locator('.what-title, .what-detail, .scope-name, .person h2')
    .evaluateAll((texts) => texts.filter((text) => text.scrollWidth > text.clientWidth).length);
  expect(cut).toBe(0);
  const lines = await page
    .locator('.pager > *')
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ y, height }) => y + height / 2),
    );
  expect(lines).toHaveLength(3);
  expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(2);
});
