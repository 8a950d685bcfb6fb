import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';
import { startStaticSite } from './support/start-static-site.ts';

const openPage = usePages();

test('a static site at a path has a sandbox in the page, whose world outlives the consent page', async () => {
  const site = await startStaticSite();
  try {
    await using opened = await openPage({ base: site.url, path: '', hash: '/wallet' });
    const { page } = opened;
    await connect(page);
    await page.getByRole('table').waitFor();
    // The world is the same one: its journal has the token request of the consent page.
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await page.getByRole('link', { name: 'createToken' }).first().waitFor();
    await page.getByRole('link', { name: 'Explorer', exact: true }).click();
    await page.getByRole('link', { name: 'updateWalletDescription' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.result-status').filter({ hasText: '200 OK' }).waitFor();
    await page.locator('.world-changes').filter({ hasText: 'account.description' }).waitFor();
    expect(page.url()).toContain('#/explorer/updateWalletDescription');
    // React Aria and the editor insert styles, which the policy has to allow.
    await page.locator('.json-editor .cm-content').click();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('registerUser');
    await page.getByRole('dialog').getByText('registerUser', { exact: true }).click();
    await page.getByRole('heading', { name: 'registerUser', level: 1 }).waitFor();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('registerUser');
    expect(page.url()).toContain('#/explorer/registerUser');
    for (const screen of ['Home', 'Messages', 'World', 'Signature lab'])
      await page.getByRole('link', { name: screen, exact: true }).click();
    await page.getByRole('tab', { name: 'Break a signature' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('The query was not signed.').first().waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'World', level: 1 }).waitFor();
    expect(opened.complaints).toEqual([]);
    expect([...opened.origins]).toEqual([new URL(site.url).origin]);
  } finally {
    await site.close();
  }
});
