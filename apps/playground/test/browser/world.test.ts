import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

test('moves the clock, makes a call fail, and restores the state', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  const done = (what: string) => page.getByText(`Done: ${what}`).waitFor();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Freeze' }).click();
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  await page.getByRole('button', { name: '+1 day' }).click();
  await done('+1 day');
  expect((await sandbox.clock.now()).toISOString()).toMatch(/^2026-01-02T00:/);
  await page.getByLabel('Set to (UTC)').fill('2026-03-04T05:06');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect.poll(async () => (await sandbox.clock.now()).toISOString()).toMatch(/^2026-03-04T05:06/);

  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByText('Snapshot 1: world time 2026-03-04').waitFor();
  await page.getByLabel('Operation').selectOption('getServer');
  await page.getByLabel('How often').selectOption('Once');
  await page.getByRole('button', { name: '503 Service Unavailable' }).click();
  await page.getByText('"status":503').waitFor();
  await fetch(`${server.url}/rest/v1/server`);
  await page.getByText('fired once, matched 1').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await page.getByRole('button', { name: 'Reset the world' }).click();
  await page.getByRole('button', { name: 'Really reset' }).click();
  await page.getByText('No rule is active').waitFor();
  await page.getByRole('button', { name: 'Restore snapshot 1' }).click();
  await done('Restore snapshot 1');
  expect((await sandbox.clock.now()).toISOString()).toMatch(/^2026-03-04T05:06/);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(opened.complaints).toEqual([]);
});
