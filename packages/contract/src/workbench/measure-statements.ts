import { findBrowser } from '@litas/browser';
import { chromium } from 'playwright-core';
import { nextFrame, takeLongest, watchTasks } from './page-tasks.ts';

/** What a long list of statements costs the browser that shows it. */
export interface StatementCosts {
  /** Number of statements in the list. */
  readonly rows: number;
  /** Number of rows that exist in the page at the end. */
  readonly drawn: number;
  /** Longest task while the list scrolls from the first to the last row, in milliseconds. */
  readonly scrollTaskMs: number;
}

/** Jumps, and jumps after which the list rests so that it reads the rows in sight. */
const jumps = 120;
const restAfter = 20;

/**
 * Measures the statements of the first user in the workbench that a sandbox serves, in a headless browser.
 *
 * @param url - Address of the sandbox.
 */
export async function measureStatements(url: string): Promise<StatementCosts> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchTasks);
    await page.goto(`${url}/people/5101`);
    const list = page.getByRole('listbox', { name: /^Statements/ });
    const rows = list.getByRole('option');
    await rows.first().waitFor();
    await page.locator('.plot canvas').nth(1).waitFor();
    const total = Number(await rows.first().getAttribute('aria-setsize'));
    await takeLongest(page);
    for (let jump = 1; jump <= jumps; jump++) {
      await page.evaluate(scrollTo(jump / jumps));
      await page.evaluate(nextFrame);
      if (jump % restAfter === 0) await page.waitForTimeout(300);
    }
    await page.locator(`[aria-posinset="${total}"] .statement-title`).waitFor();
    return { rows: total, drawn: await rows.count(), scrollTaskMs: await takeLongest(page) };
  } finally {
    await browser.close();
  }
}

// Sent as text: it runs in the page, whose types are not those of this file.
const scrollTo = (part: number): string =>
  `{ const list = document.querySelector('[role=listbox]'); list.scrollTop = list.scrollHeight * ${part}; }`;
