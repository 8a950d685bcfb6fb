import process from 'node:process';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const none = { light: [], dark: [] };

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();

const statusBecomes = (page: Page, text: string): Promise<void> =>
  page.locator('.result-status').filter({ hasText: text }).waitFor();

test('finds an operation by scope, calls it as a user and shows more with another scope', async () => {
  await using opened = await openPage({ mode: 'sandbox', path: '/explorer' });
  const { page } = opened;
  await page.getByLabel('Find an operation').fill('person_code full_name');
  await page.getByText('No operation matches').waitFor();
  await page.getByLabel('Find an operation').fill('user/{userId} get');
  // The list is one stop for Tab, and the arrow keys move through it.
  const links = page.locator('.operation-list a');
  await expect.poll(() => links.first().innerText()).toContain('getUser');
  expect(await page.locator('.operation-list a[tabindex="0"]').count()).toBe(1);
  await page.getByLabel('Find an operation').press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await links.last().evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'getUser', level: 1 }).waitFor();
  await send(page);
  await statusBecomes(page, '200 OK');
  await page.getByText('Matches the OpenAPI description').waitFor();
  expect(await page.locator('.body-lines').innerText()).not.toContain('ona@example.org');
  await page.getByRole('button', { name: 'Request email' }).click();
  await page.locator('.body-lines').filter({ hasText: 'ona@example.org' }).waitFor();
  await page.getByText('You chose other scopes, so the page logged Ona Petraitė in again').waitFor();
  expect(await page.locator('.body-line', { hasText: 'ona@example.org' }).innerText()).toContain('email');

  await page.getByRole('tab', { name: 'What was signed' }).click();
  expect(await page.locator('.signed-value').nth(3).textContent()).toBe('/rest/v1/user/me');
  await page.getByRole('tab', { name: /Requests/ }).click();
  expect(await page.locator('.attempt-operation').allTextContents()).toEqual([
    'createToken password',
    'getUser',
  ]);

  await expect.poll(() => page.url()).toContain('scopes=email');
  await page.reload();
  await page.getByRole('button', { name: 'Scopes: email' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Explorer', level: 1 }).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('validates a body and does not render its text as markup', async () => {
  const markup = '<img src=x onerror=document.title=1>';
  const body = encodeURIComponent(JSON.stringify({ description: markup, colour: 5 }));
  const path = `/explorer/updateWalletDescription?as=ona%40example.org&scopes=manage_account+wallet_list&body=${body}`;
  await using opened = await openPage({ path });
  const { page } = opened;
  const editor = page.getByRole('textbox', { name: 'Body' });
  await editor.filter({ hasText: markup }).waitFor();
  await editor.fill(`{ "description": 5 }`);
  await page.locator('.body-problems').waitFor();
  await editor.fill(JSON.stringify({ description: markup }));
  await page.locator('.body-problems').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await statusBecomes(page, '200 OK');
  await page.locator('.body-lines').filter({ hasText: markup }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toContain('updateWalletDescription');
  // Chromium writes such a style when typed text replaces a selection; it would keep the color of the other color scheme.
  const line = editor.locator('.cm-line').first();
  const background = line.evaluate((element) => {
    element.style.backgroundColor = 'red';
    return getComputedStyle(element).backgroundColor;
  });
  expect(await background).toBe('rgba(0, 0, 0, 0)');
  expect(await violations(page)).toEqual(none);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('uploads a picture and suggests another signer after an error', async () => {
  await using opened = await openPage({ mode: 'sandbox', path: '/explorer/uploadAvatar' });
  const { page } = opened;
  await send(page);
  await page.getByRole('alert').filter({ hasText: 'Fill in first' }).waitFor();
  await page.getByRole('button', { name: 'Use a sample picture' }).click();
  await page.getByText(/sample\.png, [\d,]+ bytes/).waitFor();
  await send(page);
  await page.locator('.result-status').filter({ hasText: /^20/ }).waitFor();

  await page.getByRole('link', { name: 'getWalletBalance' }).click();
  await page.getByText('Example client').click();
  expect(await page.getByLabel('walletId').inputValue()).toBe('14471');
  await send(page);
  await statusBecomes(page, '403');
  expect(await violations(page)).toEqual(none);
  await page.getByRole('button', { name: 'Send as Static reader' }).click();
  await statusBecomes(page, '200 OK');
});

test.runIf(isFull)('shows how to start the sandbox and offers only clients with Prism', async () => {
  await using opened = await openPage({
    mode: 'sandbox',
    sandbox: 'http://127.0.0.1:1024',
    path: '/explorer/getServer?lang=lt',
  });
  const { page } = opened;
  await page.getByRole('button', { name: 'Siųsti', exact: true }).click();
  await page.getByText('npm run sandbox -- --port 1024').waitFor();
  await page.getByRole('radio', { name: 'Prism' }).check();
  await page.getByRole('link', { name: 'getUserEmail' }).click();
  expect(await page.getByRole('radio', { name: /skaitytojas|klientas/ }).count()).toBe(2);
  await page.getByRole('button', { name: 'Siųsti', exact: true }).click();
  await statusBecomes(page, '200 OK');
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.runIf(isFull)('shows the head of an operation while the world is being read', async () => {
  await using opened = await openPage({ path: '/nowhere', mode: 'sandbox' });
  const { page } = opened;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/__sandbox/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(page.url().replace('/nowhere', '/explorer/getUser'));
  await page.getByRole('heading', { name: 'getUser', level: 1 }).waitFor();
  await page.getByText('/rest/v1/user/{userId}').waitFor();
  expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);
  release();
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
});
