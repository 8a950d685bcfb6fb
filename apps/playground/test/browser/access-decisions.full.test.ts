import { createWallet, type Wallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient } from '../../src/credentials.ts';
import { approve } from './support/approve.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

const clientOf = (baseUrl: string): Wallet => createWallet({ client: exampleClient, baseUrl, retry: false });

/** An authorization request that ends at a page of the sandbox. */
const sessionAt = (url: string) =>
  ({ response_type: 'code', client_id: exampleClient.id, redirect_uri: `${url}/callback` }) as const;

/** Grants offline access to the email address of Ona; returns the token of the same consent. */
async function grantOffline(url: string) {
  const client = clientOf(url);
  const session = sessionAt(url);
  const { key } = await client.createSession({ ...session, scope: ['email_offline', 'balance'] });
  const code = await approve(`${url}/frontend/en/oauth/${key}`);
  return client.createToken({
    grant_type: 'authorization_code',
    code,
    redirect_uri: session.redirect_uri,
  });
}

test('authorization requests of another program appear, open, and show the decision', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/access' });
  const { page } = opened;
  const panel = page.getByRole('region', { name: 'Authorization requests' });
  await panel.getByText('No request waits').waitFor();
  const client = clientOf(server.url);
  const session = sessionAt(server.url);
  await client.createSession({ ...session, scope: ['email', 'balance'] });
  const items = panel.locator('.access-item');
  await items.filter({ hasText: 'Waiting' }).waitFor();
  expect(await items.getByRole('list', { name: 'Scopes' }).innerText()).toMatch(/email\s+balance/);
  await items.getByText('15 min 0 s').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  const decide = async (decision: 'Approve' | 'Deny'): Promise<void> => {
    const opens = page.context().waitForEvent('page');
    await items.first().getByRole('link', { name: 'Open the consent page' }).click();
    const tab = await opens;
    await tab.getByRole('button', { name: decision }).click();
    await tab.waitForURL(/callback/);
    await tab.close();
  };
  await decide('Approve');
  await items.filter({ hasText: 'Approved by Ona Petraitė' }).waitFor();
  expect(await items.getByRole('link').count()).toBe(0);
  await client.createSession({ ...session, scope: ['phone'] });
  await items.filter({ hasText: 'Waiting' }).waitFor();
  await decide('Deny');
  await items.filter({ hasText: 'Denied' }).waitFor();
  expect(await items.count()).toBe(2);
  expect((await sandbox.authorizationRequests()).map(({ status }) => status)).toEqual(['approved', 'denied']);
  await sandbox.clock.advance(16 * 60);
  await panel.getByText('No request waits').waitFor();
  expect(opened.complaints).toEqual([]);
});

test('an authorization request in the sandbox of this page is decided in a dialog', async () => {
  await using opened = await openPage({ path: '/explorer/createSession' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: '200' }).waitFor();
  await page.getByRole('link', { name: 'Access', exact: true }).click();
  const item = page.getByRole('region', { name: 'Authorization requests' }).locator('.access-item');
  await item.getByRole('button', { name: 'Open the consent page' }).click();
  await page.getByRole('dialog', { name: 'Consent page' }).getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await item.filter({ hasText: 'Approved by Ona Petraitė' }).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('a withdrawn offline scope ends the access of its client, and a revoked token its refresh', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/access' });
  const { page } = opened;
  const panel = page.getByRole('region', { name: 'Offline scopes' });
  await panel.getByText('No user has granted offline scopes').waitFor();
  const token = await grantOffline(server.url);
  await panel.getByText('Ona Petraitė').waitFor();
  const client = clientOf(server.url);
  expect((await client.getUser({ userId: 5101 })).email).toBe('ona@example.org');
  await panel.getByRole('button', { name: 'Withdraw email_offline' }).click();
  await page.getByText('Done: Withdraw email_offline').waitFor();
  await panel.getByText('No user has granted offline scopes').waitFor();
  await expect(client.getUser({ userId: 5101 })).rejects.toMatchObject({
    status: 403,
    code: 'forbidden',
  });

  // The token of the same consent is valid on, until it is revoked, too.
  const row = page.locator('.access-row').filter({ hasText: token.access_token.slice(0, 8) });
  await row.getByText('Active').waitFor();
  await row.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('button', { name: 'Really revoke' }).click();
  await page.getByText(`Done: Revoke ${token.access_token.slice(0, 8)}`).waitFor();
  const refresh = { grant_type: 'refresh_token', refresh_token: token.refresh_token ?? '' } as const;
  await expect(client.createToken(refresh)).rejects.toMatchObject({ status: 400, code: 'invalid_grant' });

  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  const rows = page.locator('.request-row');
  await rows.filter({ hasText: 'forbidden' }).click();
  await page
    .getByRole('region', { name: 'Why it failed' })
    .getByRole('link', { name: 'See tokens and permissions' })
    .waitFor();
  await rows.filter({ hasText: 'invalid_grant' }).click();
  await page.getByText('Refresh token status invalid.').waitFor();
  await page.getByRole('link', { name: 'See tokens and permissions' }).click();
  await page.getByText('No token matches').waitFor();
  await page.getByLabel('Show replaced and revoked tokens').check();
  await row.getByText('Revoked').waitFor();
  expect(opened.complaints).toEqual([]);
});
