import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
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
  await page.getByRole('link', { name: 'Remove the fault rule' }).click();
  await page.getByRole('heading', { name: 'Faults' }).waitFor();
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
