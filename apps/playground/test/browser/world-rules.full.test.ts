import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople } from '../../src/credentials.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

test('quotas limit calls, lead from the rejected call to their usage, and end when they are disabled', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  const panel = page.getByRole('region', { name: 'Quotas' });
  await panel.getByText('Calls are not limited.').waitFor();
  await panel.getByRole('button', { name: 'Enable quotas' }).click();
  await panel.getByText('Calls are limited.').waitFor();

  const options = { client: exampleClient, baseUrl: server.url, retry: false } as const;
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['email'] } as const;
  const token = await createWallet(options).createToken(login);
  const wallet = createWallet({ ...options, token: tokenFrom(token) });
  const email = () => wallet.getUser({ userId: 'me' });
  await email();
  const usage = panel.getByRole('listitem').filter({ hasText: token.access_token.slice(0, 8) });
  await usage.getByText('1 of 60, resets in 1 min 0 s').waitFor();
  for (let calls = 1; calls < 60; calls++) await email();
  await expect(email()).rejects.toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
  await usage.getByText('60 of 60').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.locator('.request-row').filter({ hasText: '429' }).click();
  await page.getByRole('link', { name: 'See the quotas' }).click();
  await usage.getByText('60 of 60').waitFor();
  await panel.getByRole('button', { name: 'Disable quotas' }).click();
  await panel.getByText('Calls are not limited.').waitFor();
  expect(await panel.getByRole('listitem').count()).toBe(0);
  expect((await email()).email).toBe(username);
  expect(opened.complaints).toEqual([]);
});

test('a rule with a probability fires for a part of the calls, and the screen counts them', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  const panel = page.getByRole('region', { name: 'Faults' });
  await panel.getByLabel('Operation').selectOption('getServer');
  await panel.getByLabel('How often').selectOption('At random');
  await panel.getByLabel('Probability in percent').fill('50');
  await panel.getByRole('button', { name: '503 Service Unavailable' }).click();
  const rule = panel.getByRole('listitem').filter({ hasText: 'for getServer' });
  await rule.getByText('50 %').or(rule.getByText('50%')).first().waitFor();
  expect(await sandbox.faults.list()).toMatchObject([{ rule: { probability: 0.5, status: 503 } }]);
  const statuses: number[] = [];
  for (let calls = 0; calls < 40; calls++)
    statuses.push((await fetch(`${server.url}/rest/v1/server`)).status);
  const fired = statuses.filter((status) => status === 503).length;
  // Of 40 calls, 0 or 40 would fire once in 500 billion runs.
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  await rule.getByText(`fired ${fired === 1 ? 'once' : `${fired} times`}, matched 40`).waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.getByLabel('Status').selectOption('5xx');
  await page.getByLabel('Join the attempts of a call').uncheck();
  await page.getByText(`${fired} request`).first().waitFor();
  await page.locator('.request-row').first().click();
  await page.getByRole('button', { name: 'Remove the fault rule' }).click();
  await expect.poll(() => sandbox.faults.list()).toEqual([]);
  await page.getByRole('link', { name: 'World', exact: true }).click();
  await panel.getByText('No rule is active').waitFor();
  expect((await fetch(`${server.url}/rest/v1/server`)).status).toBe(200);
  expect(opened.complaints).toEqual([]);
});
