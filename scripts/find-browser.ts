import { fromEnvironment, installed } from './browser/installed.ts';
import { fromNpm } from './browser/from-npm.ts';
import { fromPlaywright } from './browser/from-playwright.ts';
import type { Browser, BrowserPlace } from './browser/browser.ts';

export type { Browser, BrowserPlace } from './browser/browser.ts';

const everywhere: readonly BrowserPlace[] = [fromEnvironment, installed, fromPlaywright, fromNpm];

/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH`, then an installed Chrome or Chromium, then Playwright's own, then
 * the one that comes with the dependencies (Linux on x64), which needs no right to install anything.
 *
 * @param places - Where to look, in this order.
 * @returns Its program, and the arguments it needs to run headless on any machine.
 * @throws Error when there is none; the message says what to do.
 *
 * @example
 * const { executablePath, args } = await findBrowser();
 * const browser = await chromium.launch({ executablePath, args: [...args] });
 */
export async function findBrowser(places: readonly BrowserPlace[] = everywhere): Promise<Browser> {
  for (const place of places) {
    const found = await place();
    if (found) return { ...found, args };
  }
  throw new Error(
    'No browser was found for the browser tests: install Chrome or Chromium, or set CHROMIUM_PATH to the program of one.',
  );
}

/** The tests open our own pages only, often as root or in a container, where Chromium's sandbox cannot start. */
const args: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
