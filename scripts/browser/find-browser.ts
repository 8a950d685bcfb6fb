import { existsSync } from 'node:fs';
import process from 'node:process';
import { Launcher } from 'chrome-launcher';
import { chromium, type LaunchOptions } from 'playwright-core';
import { fromNpm } from './from-npm.ts';

/** Looks for a browser in one place; undefined when there is none. */
export type BrowserPlace = () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;

/** The browser that `CHROMIUM_PATH` names. */
export const fromEnvironment: BrowserPlace = () => {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) return undefined;
  if (existsSync(executablePath)) return { executablePath };
  throw new Error(
    `CHROMIUM_PATH names ${executablePath}, which does not exist: set it to the program of a Chromium, or unset it.`,
  );
};

/** Chrome or Chromium where systems install them. */
export const installed: BrowserPlace = () => {
  try {
    const [executablePath] = Launcher.getInstallations();
    return executablePath ? { executablePath } : undefined;
  } catch {
    // It throws where there is none.
    return undefined;
  }
};

const fromPlaywright: BrowserPlace = () =>
  existsSync(chromium.executablePath()) ? { executablePath: chromium.executablePath() } : undefined;

/** Every Windows has Edge. */
const edge: BrowserPlace = () => (process.platform === 'win32' ? { channel: 'msedge' } : undefined);

// A headless shell takes about half the processor time of an installed browser, and is the same one on each machine.
const everywhere: readonly BrowserPlace[] = [fromEnvironment, fromNpm, installed, fromPlaywright, edge];

/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH`, then the headless one that comes with the dependencies (Linux on x64),
 * then an installed Chrome or Chromium, then Playwright's own, then Edge.
 *
 * @param places - Where to look, in this order.
 * @returns What Playwright needs to launch it headless on any machine.
 * @throws Error when there is none; the message says what to do.
 *
 * @example
 * const browser = await chromium.launch(await findBrowser());
 */
export async function findBrowser(places: readonly BrowserPlace[] = everywhere): Promise<LaunchOptions> {
  for (const place of places) {
    const found = await place();
    if (found) return { ...found, args };
  }
  throw new Error(
    'No browser was found for the browser tests: install Chrome or Chromium, or set CHROMIUM_PATH to the program of one.',
  );
}

/** The tests open our own pages only, often as root or in a container, where Chromium's sandbox cannot start. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
