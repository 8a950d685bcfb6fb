import { createWallet } from '@litas/client';
import { createSandbox, type Sandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

const loggedIn = async ({ fetch, origin }: Sandbox) =>
  createWallet({ client: seededClients.example, baseUrl: origin, fetch }).createToken({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
    scope: ['email', 'balance'],
  });

test('counts down, expires, refreshes and revokes a token', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/access' });
  const { page } = opened;
  await page.getByText('No token was issued').waitFor();
  const { access_token: id } = await loggedIn(sandbox);
  const start = id.slice(0, 8);
  const row = page.locator('.access-row').filter({ hasText: start });
  await row.getByText('1 h 0 min').waitFor();
  await sandbox.clock.advance(3_540);
  await row.getByText('1 min 0 s').waitFor();
  await row.getByRole('button', { name: `Expire now: ${start}` }).click();
  await row.getByText('Expired').waitFor();
  await row.getByRole('button', { name: `Refresh ${start}` }).click();
  await row.waitFor({ state: 'detached' });
  const [, next] = await sandbox.tokens();
  const nextRow = page.locator('.access-row').filter({ hasText: next?.token ?? '' });
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await nextRow.getByRole('button', { name: 'Revoke' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('No token matches').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await nextRow.getByText('Revoked').waitFor();
  await page.reload();
  await nextRow.getByText('Revoked').waitFor();
  expect((await sandbox.tokens()).map(({ status }) => status)).toEqual(['revoked', 'revoked']);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)(
  'changes what clients may do, and previews the consent page in both languages',
  async () => {
    const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
    await using server = await serve(sandbox, { port: 0 });
    await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/access?lang=lt' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Atimti use_password_grant iš wkVd93h2uS' }).click();
    await page.getByText('Atlikta: Atimti use_password_grant iš wkVd93h2uS').waitFor();
    await page.getByLabel('Suteikti teisę arba leidimą: wkVd93h2uS').selectOption('use_password_grant');
    await expect
      .poll(async () => (await sandbox.clients())[0]?.permissions.includes('use_password_grant'))
      .toBe(true);
    await page.getByLabel('Leidimai, atskirti tarpais').fill('phone_offline');
    const english = page.getByRole('region', { name: 'Angliškai' });
    await english.getByText('Main confirmed phone number').waitFor();
    await page.getByRole('region', { name: 'Lietuviškai' }).getByText('Patvirtinti').waitFor();
    await english.getByRole('button', { name: 'Approve' }).click();
    expect(await sandbox.grants()).toEqual([]);
    await page.getByLabel('Leidimai, atskirti tarpais').fill('everything');
    await page.getByText(/nepriima: .*Unknown scope everything/).waitFor();
    expect(await violations(page)).toEqual({ light: [], dark: [] });
    for (const width of [360, 768, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    // The browser reports the rejected preview.
    expect(opened.complaints.filter((text) => !text.includes('400'))).toEqual([]);
  },
);
