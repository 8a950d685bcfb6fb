import { expect, test } from 'vitest';
import { chooseScopes, connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test('hides fields without a scope and names the scope', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await chooseScopes(page, ['full_name', 'balance']);
  await connect(page);

  const field = (path: string) =>
    page.locator('.field').filter({ has: page.locator('dt', { hasText: new RegExp(`^${path}$`) }) });
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(await field('identity.name').locator('dd').innerText()).toBe('Ona');
  expect(await field('identity.code').locator('dd').textContent()).toBe('hidden, needs identity');
  expect(await field('email').locator('dd').textContent()).toBe('hidden, needs email');
  expect(await page.getByText('ona@example.org').count()).toBe(0);
  expect(await page.getByText(/fields are hidden by scopes that were not asked for: user_info/).count()).toBe(
    1,
  );
  await page.locator('.balance').first().waitFor();
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('calls an operation without its scope only on demand and shows a message', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await chooseScopes(page, ['email']);
  await connect(page);
  await page.getByText('Hidden: a scope is missing').first().waitFor();
  expect(opened.complaints).toEqual([]);

  await page.getByRole('button', { name: 'Call it anyway' }).first().click();
  const notice = page.getByRole('alert');
  expect(await notice.innerText()).toContain('It needs the scope balance. Connect again and grant it.');
  await notice.getByText('Details for developers').click();
  expect(await notice.locator('.facts dd').allInnerTexts()).toEqual([
    'forbidden',
    '403',
    expect.stringMatching(/^[\w-]{8,}$/),
  ]);

  await notice.getByRole('button', { name: 'Connect again' }).click();
  expect(await page.locator('input[name="scope"][value="email"]').isChecked()).toBe(true);
  expect(await page.locator('input[name="scope"][value="balance"]').isChecked()).toBe(false);
});
