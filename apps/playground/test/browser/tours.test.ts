import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test.runIf(isFull)('each tour can be done on the real screens, left and continued', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/tours' });
  const { page } = opened;
  const bar = page.getByRole('complementary', { name: /^Tour: / });
  const go = () => bar.getByRole('link', { name: 'Go there' }).click();
  const step = (number: number) => bar.getByText(`Step ${number} of`).waitFor();
  const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();
  const finished = () => bar.getByText('You have done this tour.').waitFor();
  const next = () => bar.getByRole('link', { name: /^Next: / }).click();

  await page.getByRole('link', { name: 'Start: The first call' }).click();
  await step(2);
  expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
  await send();
  await step(3);
  // Left and continued, also after a reload.
  await bar.getByRole('button', { name: 'Leave the tour' }).click();
  await page.getByRole('link', { name: 'Tours', exact: true }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Continue with step 3: The first call' }).click();
  await page.locator('a[href*="/requests/"]').first().click();
  await finished();

  await next();
  await step(1);
  await go();
  await send();
  await step(2);
  await go();
  await page.waitForURL(/phone/);
  await page.getByRole('button', { name: /email, phone/ }).waitFor();
  await send();
  await step(3);
  await go();
  await finished();

  await next();
  await go();
  await page.getByRole('button', { name: 'Send it' }).click();
  await step(2);
  await go();
  await page.locator('a[href*="/requests/"]').first().click();
  await step(3);
  await go();
  await send();
  await finished();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await next();
  await go();
  await send();
  await step(2);
  await go();
  await page.getByRole('button', { name: '+1 day' }).click();
  await step(3);
  await go();
  await send();
  await step(4);
  await go();
  await finished();

  await next();
  await go();
  await page.getByLabel('How often').selectOption('Once');
  await page.getByRole('button', { name: '503 Service Unavailable' }).click();
  await step(2);
  await go();
  await send();
  await step(3);
  await go();
  await page.locator('a[href*="/requests/"]').first().click();
  await step(4);
  await go();
  await page.getByRole('button', { name: 'Remove all rules' }).click();
  await finished();
  await bar.getByRole('link', { name: 'All tours' }).click();
  expect(await page.getByText('Done ✓').count()).toBe(5);
});
