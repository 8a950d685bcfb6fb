import type { Page } from 'playwright-core';

/**
 * Presses Tab until the focus is on an element with a name.
 *
 * @param page - The page.
 * @param name - Pattern of its label, or of its text.
 * @throws Error when 150 presses do not reach it.
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels : null;
      return labels?.[0]?.textContent ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(text)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** Starts at the top of the page, as after a navigation. */
export const startAtTop = (page: Page): Promise<void> => page.locator('.skip').focus();

/** Returns whether the element with the focus shows it. */
export async function showsFocus(page: Page): Promise<boolean> {
  const look = await page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
    return [outlineStyle, boxShadow];
  });
  return look.some((each) => each !== 'none');
}
