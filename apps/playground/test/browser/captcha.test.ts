import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { staticReader } from '../../src/credentials.ts';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const rule = { operations: ['getWalletBalance'], captcha: true } as const;

test('opens the captcha of the sandbox in another tab', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url });
  const { page } = opened;
  await sandbox.faults.add(rule);
  await connect(page);
  const notice = page.getByRole('alert').filter({ hasText: 'You have to solve a captcha first.' });
  expect(await notice.innerText()).not.toMatch(/wait a minute/i);
  const opens = page.context().waitForEvent('page');
  await notice.getByRole('link', { name: 'Solve the captcha' }).click();
  const tab = await opens;
  await tab.getByRole('button', { name: 'Solve the captcha' }).click();
  await tab.getByRole('heading', { name: 'Solved' }).waitFor();
  await tab.close();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.balance').first().waitFor();

  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.locator('.request-row').filter({ hasText: '429' }).first().click();
  await page.getByRole('link', { name: 'Solve the captcha' }).waitFor();
  // Solving it ended the rule.
  await page.getByRole('button', { name: 'Remove the fault rule' }).click();
  await page.getByText('The rule that made this request fail is not active any more').waitFor();
  await page.getByRole('link', { name: 'See the fault rules' }).click();
  await page.getByRole('heading', { name: 'Faults' }).waitFor();
});

test('the rule that made a request fail is removed beside it, and put back', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const fault = { operations: ['getUser'], status: 404 } as const;
  await sandbox.faults.add(fault);
  const wallet = createWallet({ client: staticReader, baseUrl: server.url });
  await wallet.getUser({ userId: 5101 }).catch(() => undefined);
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/requests/1' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Remove the fault rule' }).click();
  await page.getByText('The rule that made this request fail is removed').waitFor();
  expect(await sandbox.faults.list()).toEqual([]);
  await page.getByRole('button', { name: 'Put the fault rule back' }).click();
  await page.getByRole('button', { name: 'Remove the fault rule' }).waitFor();
  expect(await sandbox.faults.list()).toMatchObject([{ rule: fault }]);
});

test.runIf(isFull)('opens the captcha of the sandbox in this page in a dialog', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  const status = await page.evaluate(
    async (body) => (await fetch('/__sandbox/faults', { method: 'POST', body: JSON.stringify(body) })).status,
    rule,
  );
  expect(status).toBeLessThan(300);
  await connect(page);
  await page.getByRole('button', { name: 'Solve the captcha' }).click();
  const dialog = page.getByRole('dialog', { name: 'Captcha' });
  await dialog.getByRole('button', { name: 'Solve the captcha' }).click();
  await dialog.getByRole('heading', { name: 'Solved' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.locator('.balance').first().waitFor();
});
