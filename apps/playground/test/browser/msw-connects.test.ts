import { expect, inject, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('connects and shows a wallet without a server', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);

  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  const euros = page.getByRole('listitem').filter({ hasText: 'EUR' });
  expect(await euros.locator('.balance-amount').innerText()).toMatch(/^€[\d,]+\.\d\d$/);
  await page.getByRole('table').waitFor();
  expect(await page.locator('.statement').count()).toBe(10);
  expect(await page.getByText('ona@example.org').count()).toBe(1);

  expect(opened.complaints).toEqual([]);
  expect([...opened.origins]).toEqual([inject('running').page]);
});

test('resets the world of the page on a reload', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  await page.reload();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  expect(opened.complaints).toEqual([]);
});
