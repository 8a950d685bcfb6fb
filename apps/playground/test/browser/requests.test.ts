import process from 'node:process';
import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient, staticReader } from '../../src/credentials.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const none = { light: [], dark: [] };

test('shows requests of another program live, with the reason of each error', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/requests' });
  const { page } = opened;
  await page.getByText('No requests yet').waitFor();
  expect(await violations(page)).toEqual(none);
  const wallet = createWallet({ client: staticReader, baseUrl: server.url });
  await wallet.getWalletBalance({ walletId: 14471 });
  await page.getByRole('link', { name: 'getWalletBalance' }).waitFor();
  const wrong = createWallet({ client: { ...staticReader, key: exampleClient.key }, baseUrl: server.url });
  await wrong.getUser({ userId: 5101 }).catch(() => undefined);

  await page.getByLabel('Status').selectOption('4xx');
  await expect.poll(() => page.locator('.request-row').count()).toBe(1);
  await page.getByRole('link', { name: 'getUser' }).click();
  await page.getByText('The key belongs to another client.', { exact: true }).waitFor();
  await page.getByText('The sandbox did not accept this MAC').waitFor();
  await page.getByRole('radio', { name: 'Vitest case' }).check();
  await page.getByText(`.rejects.toMatchObject({ status: 401, code: 'unauthorized' })`).waitFor();
  expect(await violations(page)).toEqual(none);

  await page.reload();
  await page.getByText('The key belongs to another client.', { exact: true }).waitFor();
  await expect.poll(() => page.locator('.request-row').count()).toBe(1);
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText('Sent again: 200').waitFor();
  await page.getByLabel('Status').selectOption('All');
  await page.locator('.request-row').first().filter({ hasText: '200' }).click();
  await page.locator('.signed-value').nth(3).filter({ hasText: '/rest/v1/user/5101' }).waitFor();
  await page.getByRole('link', { name: 'Edit and resend' }).click();
  expect(await page.getByLabel('userId').inputValue()).toBe('5101');
  await page.goBack();
  await page.getByRole('button', { name: 'Clear the journal' }).click();
  await page.getByText('This request is not in the journal any more').waitFor();
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)(
  'shows the journal of the sandbox in this page live, and a message when a sandbox stops',
  async () => {
    const server = await serve(createSandbox(), { port: 0 });
    await using opened = await openPage({ sandbox: server.url, path: '/explorer/getServer' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.result-status').filter({ hasText: '200' }).waitFor();
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await page.getByRole('link', { name: 'getServer' }).waitFor();
    await page.getByRole('radio', { name: 'Prism' }).check();
    await page.getByText('Prism has no state').waitFor();
    await page.getByRole('radio', { name: 'Sandbox' }).check();
    await page.getByText('No requests yet').waitFor();
    await server.close();
    await page.getByText(`npm run sandbox -- --port ${new URL(server.url).port}`).waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'Not live' }).count()).toBe(1);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);
