import { expect, inject, test } from 'vitest';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('shows the examples of Prism and why it cannot connect', async () => {
  await using opened = await openPage({ mode: 'prism' });
  const { page } = opened;
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  await page.getByRole('table').waitFor();

  await page.getByText('Prism has no state').waitFor();
  expect(await page.getByRole('link', { name: 'Use a sandbox' }).getAttribute('href')).toContain('mode=msw');

  expect(await page.locator('.balance').first().innerText()).toContain('€1,842.50');
  expect(await page.locator('.pager-range').innerText()).toBe('1–2 of 412');
  // The example declares a next page, but there is only one.
  expect(await page.getByRole('button', { name: 'Next' }).count()).toBe(0);
  expect(await page.locator('.header-line[data-part="id"] .header-value').innerText()).toBe('wkVd93h2uS');
  expect(opened.complaints).toEqual([]);
  expect(opened.origins).toEqual(new Set([inject('running').page, inject('running').prism]));
});
