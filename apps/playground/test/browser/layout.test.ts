import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test.for([360, 390, 768, 1088, 1280, 1600])('nothing runs out of a window %i px wide', async (width) => {
  await using opened = await openPage({ viewport: { width, height: 800 } });
  const { page } = opened;
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await connect(page);
  await page.getByRole('table').waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});
