import type { Page } from 'playwright-core';
import { screens } from '../../../src/shell/screens.ts';

/** Addresses of things that a screen shows, which have screens of their own. */
const within = [
  '/explorer/updateWalletDescription',
  '/requests/2',
  '/people/5101',
  '/people/5103?tab=payments',
  '/people/7001?tab=profile',
  '/signature?part=break',
];
/** The addresses of all screens, after traffic of `sendTraffic`. */
export const paths: readonly string[] = [...screens.map(({ to }) => to), ...within];

/** Goes to a screen without a reload, as a link does, and waits for its heading. */
export async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const screenOf = (address: string): string | undefined => address.split(/[/?]/)[1];
    // Until the code of the next screen is loaded, the page shows the previous one.
    if (screenOf(location.pathname) !== screenOf(to)) {
      for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-previous', '');
    }
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.locator('[data-previous]').waitFor({ state: 'detached' });
  await page.locator('h1, h2').first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}
