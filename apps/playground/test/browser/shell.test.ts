import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('opens the palette with the keyboard and goes to a screen', async () => {
  await using opened = await openPage({ path: '/nowhere?lang=lt' });
  const { page } = opened;
  await page.getByText('Tokio lango nėra').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('pinig');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Prijungti', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('lt');
  await page.goBack();
  await page.getByText('Tokio lango nėra').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('This screen does not exist').waitFor();
  expect(opened.complaints).toEqual([]);
});
