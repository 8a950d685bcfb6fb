import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns the serious and critical violations of a page as it is now, by colour scheme. */
export async function violations(page: Page): Promise<{ light: string[]; dark: string[] }> {
  // A policy may forbid a script element.
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(`${axe}\nundefined`);
  const light = await run(page, 'light');
  // Of all rules, only that of contrast depends on the color scheme.
  return { light, dark: await run(page, 'dark', `{ runOnly: ['color-contrast'] }`) };
}

async function run(page: Page, colorScheme: 'light' | 'dark', options = '{}'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // The colors change with the next frame.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  // Evaluated as text, since the page has axe and this file has not.
  const results = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(shown).join(' | ')}`);
}

/** Returns a node with what is wrong with it, such as both colors. */
const shown = ({ html, any }: NodeResult): string => `${html} ${any.map(({ message }) => message).join(' ')}`;
