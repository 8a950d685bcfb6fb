import { expect, inject, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test.runIf(isFull)('connects and shows a wallet without a server', async () => {
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

test('keeps the world of the page over a reload, also where the browser blocks site data of MSW', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  const isTokenKept = () =>
    page.evaluate(() => /"tokens":\[\{/.test(sessionStorage.getItem('litas.world.default') ?? ''));
  await expect.poll(isTokenKept).toBe(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  expect(opened.complaints).toEqual([]);
});
