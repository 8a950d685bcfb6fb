import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

test('shows the code of an SMS as it arrives', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/messages' });
  const { page } = opened;
  await page.getByText('No messages yet').waitFor();
  await page.getByRole('link', { name: 'Assign a phone number to Ona' }).click();
  await page.getByRole('textbox', { name: 'Body' }).filter({ hasText: '37060000188' }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: /^20/ }).waitFor();
  await page.getByRole('link', { name: 'Read the message in Messages' }).click();
  await page.getByRole('button', { name: /^Copy the code \d+$/ }).waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.getByLabel('Kind').selectOption('Email');
  await page.getByText('No message matches the filter').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.locator('.outbox-message').filter({ hasText: '37060000188' }).waitFor();
  // The link has the code of the message, not one of an example, and keeps it out of the URL.
  const code = await page.locator('.outbox-code code').innerText();
  await page.getByRole('link', { name: 'Use it in the explorer' }).click();
  await page.getByRole('textbox', { name: 'Body' }).filter({ hasText: code }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: /^20/ }).waitFor();
  expect(page.url()).not.toContain(code);
  await page.reload();
  await page.getByText('Fill in: code.').waitFor();
  await page.getByRole('link', { name: 'Codes arrive in Messages' }).click();
  await page.getByRole('link', { name: 'Used', exact: true }).waitFor();
  // A person who has only just been registered cannot log in, so the client confirms the number.
  const register = new URL(page.url());
  register.pathname = '/explorer/registerUser';
  // The form starts with the example of the description.
  for (const name of ['as', 'scopes', 'body', 'v.userId']) register.searchParams.delete(name);
  await page.goto(register.href);
  await page.getByRole('textbox', { name: 'Body' }).filter({ hasText: 'credentials' }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('link', { name: 'Read the message in Messages' }).click();
  await page.getByRole('link', { name: 'Use it in the explorer' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: /^20/ }).waitFor();
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  // The screen leads back to the call, for which the new person can sign now.
  await page.getByRole('link', { name: 'Explorer', exact: true }).click();
  await page.getByRole('heading', { name: 'confirmPhone' }).waitFor();
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(opened.complaints).toEqual([]);
});
