import type { Page } from 'playwright-core';

/** Presses Connect, and Approve on the consent page, in the dialog or at the sandbox. */
export async function connect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Disconnect' }).waitFor();
}

/** Selects only these scopes. */
export async function chooseScopes(page: Page, scopes: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'None' }).click();
  for (const scope of scopes) await page.locator(`input[name="scope"][value="${scope}"]`).check();
}

/** Returns the texts of the statements on the page. */
export const statementTitles = (page: Page): Promise<string[]> => page.locator('.what-title').allInnerTexts();
