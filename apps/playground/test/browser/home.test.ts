import { gzipSync } from 'node:zlib';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();

/** Most that the first screen may load, in bytes after gzip. */
const firstLoad = 180_000;

async function gzipSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(await response.bytes()).length;
}

test('the first screen says what runs and leads to a first call, and is small', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  await using opened = await openPage({ path: '/nowhere', mode: 'sandbox', sandbox: server.url });
  const { page } = opened;
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(page.url().replace('/nowhere', '/'));
  await page.getByText('It runs. You need nothing else.').waitFor();
  expect(scripts.size).toBeGreaterThan(1);
  const sizes = await Promise.all(Array.from(scripts, gzipSize));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThan(firstLoad);

  await page.getByRole('radio', { name: 'Python' }).check();
  expect(await page.getByRole('region', { name: 'Python' }).innerText()).toContain(`api = "${server.url}"`);
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: 'Read Mantas in the explorer' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.body-lines').filter({ hasText: '5103' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'getUser' }).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('the workbench shows the people, clients and ids of a world file, also of one that replaces it', async () => {
  const users = [
    {
      id: 31,
      password: 'tidy-window-5',
      profile: { email: 'rasa@example.org', display_name: 'Rasa' },
      wallets: [{ id: 311 }],
    },
  ];
  const clients = [{ id: 'shop', key: 'key-of-the-shop', title: 'Shop' }];
  const sandbox = createSandbox({ world: { users, clients } });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ path: '/', mode: 'sandbox', sandbox: server.url });
  const { page } = opened;
  await page.getByText('1 user, 1 wallet').waitFor();
  await page.getByText('tidy-window-5').waitFor();
  await page.getByText('key-of-the-shop').waitFor();
  await page.getByText('/wallet/311/balance').first().waitFor();
  expect(await page.getByText('x-sandbox-world').count()).toBe(0);
  expect(await page.getByText('Ona Petraitė').count()).toBe(0);
  await page.getByRole('link', { name: 'Read Rasa in the explorer' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.body-lines').filter({ hasText: 'rasa@example.org' }).waitFor();
  await page.goBack();
  // Until then, the URL can be that of the explorer.
  await page.getByText('tidy-window-5').waitFor();

  await sandbox.world('spare').reset();
  await page.goto(`${page.url()}&world=spare`);
  await page.getByText('x-sandbox-world: spare').waitFor();
  await page.goBack();
  await page.getByText('/wallet/311/balance').first().waitFor();

  await sandbox.load({ users: [] });
  await page.getByText('This world has no wallet').waitFor();
  await page.getByText('No user of this world can sign in').waitFor();
  expect(opened.complaints).toEqual([]);
});
