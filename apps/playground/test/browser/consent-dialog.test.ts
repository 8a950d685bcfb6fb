import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test.runIf(isFull)('opens the consent page in a dialog and switches its language', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Consent page' });
  await dialog.getByText('Example application requests access').waitFor();
  await dialog.getByRole('link', { name: 'Lietuvių' }).click();
  await dialog.locator('[lang="lt"]').getByRole('heading').waitFor();
  await dialog.getByText('/frontend/lt/oauth').waitFor();
  expect(await page.locator('main').count()).toBe(1);
  // The focused link is gone: the focus starts at the top of the new page.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className))
    .toBe('body');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('consent-page');
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('connects the user who was chosen on the consent page', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Coffee Corner').check();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('heading', { name: 'Coffee Corner' }).waitFor();
  expect(await page.locator('.field', { hasText: 'company_code' }).locator('dd').innerText()).toMatch(
    /^\d+$/,
  );
});

test('shows a denial and offers to try again', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Deny' }).click();
  const notice = page.getByRole('alert');
  expect(await notice.innerText()).toContain('The wallet was not connected.');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Connect', exact: true }).isEnabled()).toBe(true);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('closes the dialog with Escape and returns the focus', async () => {
  await using opened = await openPage();
  const { page } = opened;
  const button = page.getByRole('button', { name: 'Connect', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Example application requests access').waitFor();
  await page.keyboard.press('Escape');
  await button.waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Connect');
});

test('connects a wallet with the keyboard, and moves the focus to the changed part', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).focus();
  await page.keyboard.press('Enter');
  const approve = page.getByRole('button', { name: 'Approve' });
  await approve.waitFor();
  const focused = (): Promise<boolean> => approve.evaluate((button) => button.matches(':focus'));
  for (let presses = 0; presses < 20 && !(await focused()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('wallet');
});

test.runIf(isFull)('does not scroll and is dimmed to its edge behind the dialog', async () => {
  await using opened = await openPage();
  const { page } = opened;
  const look = () =>
    page.evaluate(() => {
      const { overflowY, backgroundColor } = getComputedStyle(document.documentElement);
      return { overflowY, isDarkened: backgroundColor !== 'rgba(0, 0, 0, 0)' };
    });
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Deny' }).waitFor();
  expect(await look()).toEqual({ overflowY: 'hidden', isDarkened: true });
  await page.getByRole('button', { name: 'Deny' }).click();
  await page.getByRole('alert').waitFor();
  expect(await look()).toEqual({ overflowY: 'visible', isDarkened: false });
});
