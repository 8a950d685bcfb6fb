import { existsSync } from 'node:fs';
import type { Browser } from './browser.ts';

/**
 * Looks for the browser that Playwright may have installed.
 *
 * @returns The browser of the Playwright this workspace uses.
 */
export async function fromPlaywright(): Promise<Omit<Browser, 'args'> | undefined> {
  const { chromium } = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath, source: 'Playwright' } : undefined;
}
