import process from 'node:process';
import { text } from 'node:stream/consumers';
import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { connectSandbox } from '@litas/sandbox/connect';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople, staticReader } from '../../src/credentials.ts';
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
  let header = '';
  const wrong = createWallet({
    client: { ...staticReader, key: exampleClient.key },
    baseUrl: server.url,
    hooks: { onSigned: (signed) => void ({ header } = signed) },
  });
  await wrong.getUser({ userId: 5101 }).catch(() => undefined);

  await page.getByLabel('Status').selectOption('4xx');
  await expect.poll(() => page.locator('.request-row').count()).toBe(1);
  await page.getByRole('link', { name: 'getUser' }).click();
  await page.getByText(`The key belongs to another client: ${exampleClient.id}.`, { exact: true }).waitFor();
  await page.getByText('The sandbox did not accept this MAC').waitFor();
  await page.getByText('Copy as code or test').click();
  await page.getByRole('radio', { name: 'Vitest case' }).check();
  await page.getByText(`mistakes: ['key_of_other_client']`).waitFor();
  expect(await violations(page)).toEqual(none);

  await page.reload();
  await page.getByText(`The key belongs to another client: ${exampleClient.id}.`, { exact: true }).waitFor();
  await expect.poll(() => page.locator('.request-row').count()).toBe(1);
  // The lab has everything but the MAC, which the journal does not store.
  await page.getByRole('link', { name: 'Explain it in the signature lab' }).first().click();
  await page.getByText('What the sandbox found').waitFor();
  await page.getByText('key_of_other_client').waitFor();
  await page.getByText('Compare this MAC with the one that was sent').waitFor();
  await page.getByLabel('MAC that was sent').fill(/mac="([^"]*)"/.exec(header)?.[1] ?? '');
  await page.getByText('unknown_mistake').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText('Sent again: 200. Signed anew with the key of the client staticReader1.').waitFor();
  await page.getByText('Before, the result was 401 unauthorized.').waitFor();
  await page.getByLabel('Status').selectOption('All');
  await page.getByRole('link', { name: 'Open the new request' }).click();
  await page.locator('.request-detail .result-status').filter({ hasText: '200 OK' }).waitFor();
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText('The result is the same as before.').waitFor();
  await page.getByLabel('Operation').selectOption('listCurrencies');
  await page.getByText('No request matches').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.locator('.request-row').first().filter({ hasText: '200' }).click();
  await page.locator('.signed-value').nth(3).filter({ hasText: '/rest/v1/user/5101' }).waitFor();
  await page.getByRole('link', { name: 'Edit and resend' }).click();
  expect(await page.locator('.request-form').getByLabel('userId').inputValue()).toBe('5101');
  await page.goBack();
  await page.getByRole('button', { name: 'Clear the journal' }).click();
  await page.route('**/__sandbox/journal*', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: 'Really clear the journal' }).click();
  await page.getByRole('status').filter({ hasText: 'That did not work' }).waitFor();
  await page.unroute('**/__sandbox/journal*');
  await page.getByRole('button', { name: 'Clear the journal' }).click();
  await page.getByRole('button', { name: 'Really clear the journal' }).click();
  await page.getByText('This request is not in the journal any more').waitFor();
  // The request that was aborted above.
  expect(opened.complaints).toEqual(['Failed to load resource: net::ERR_FAILED']);
});

test('leads from a missing scope to the call with it, and from a retried call to each of its attempts', async () => {
  await using server = await serve(createSandbox({ personalData: true }), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/requests' });
  const { page } = opened;
  await page.getByText('No requests yet').waitFor();
  const options = { client: exampleClient, baseUrl: server.url, retry: { baseDelayMs: 1 } };
  const sandbox = connectSandbox(server.url);
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['email'] } as const;
  const token = tokenFrom(await createWallet(options).createToken(login));
  const wallet = createWallet({ ...options, token });
  await wallet.getWalletBalance({ walletId: 'me' }).catch(() => undefined);
  await sandbox.clock.advance(86_400);
  await wallet.getUserEmail({ userId: 'me' });

  const rows = page.locator('.request-row');
  await rows.first().filter({ hasText: 'probably 3 requests' }).click();
  const timeline = page.getByRole('region', { name: 'Requests of this call' });
  await timeline.waitFor();
  expect(await timeline.getByRole('link').allInnerTexts()).toEqual([
    'Attempt 1: 400 invalid_grant',
    'New token: 200 refresh_token',
    'Attempt 2: 200',
  ]);
  await timeline.getByRole('link', { name: 'New token' }).click();
  await page.locator('.world-changes').filter({ hasText: 'refreshToken' }).waitFor();
  expect(await page.locator('.world-changes').innerText()).not.toContain(token.id);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as HAR' }).click();
  const har = await (await download).createReadStream().then((stream) => text(stream));
  expect((JSON.parse(har) as { log: { entries: unknown[] } }).log.entries).toHaveLength(5);

  await rows.filter({ hasText: 'forbidden' }).click();
  await page.getByRole('link', { name: 'Request balance in the explorer' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: '200 OK' }).waitFor();

  // Masked values of a recorded request have to be filled in again.
  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.getByLabel('Filter').fill('createToken');
  await page.getByLabel('Join the attempts of a call').uncheck();
  await rows.last().click();
  await page.getByRole('link', { name: 'Edit and resend' }).click();
  await page.getByText('Fill in: password.').waitFor();
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
