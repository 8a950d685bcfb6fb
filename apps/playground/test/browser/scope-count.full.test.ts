import { expect, test } from 'vitest';
import { chooseScopes, connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('counts one scope in the singular', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await chooseScopes(page, ['email']);
  await connect(page);
  expect(await page.locator('.person-contact').innerText()).toMatch(/^1 scope requested/);
});
