import { sandboxTest } from '@litas/sandbox/playwright';
import { expect, type Page } from '@playwright/test';
import { listen, type RunningApp } from '../src/app.ts';

/** Each test has a world of its own, and an app whose API client belongs to this world. */
const test = sandboxTest({ sandbox: { now: '2026-01-31T12:00:00Z' } }).extend<{ app: RunningApp }>({
  app: async ({ sandbox, world }, use) => {
    const apiUrl = sandbox.origin;
    const register = async (redirectUri: string) => {
      const { client: id, key } = await world.createClient({ redirectUris: [redirectUri] });
      return { id, key };
    };
    const app = await listen(0, { apiUrl, client: register });
    await use(app);
    await app.close();
  },
});

const day = 24 * 3600;

async function signIn(page: Page, app: RunningApp, decision = 'Approve'): Promise<void> {
  await page.goto(app.origin);
  await page.getByRole('link', { name: 'Sign in with Paysera' }).click();
  await page.getByRole('button', { name: decision }).click();
  await page.waitForURL((url) => url.origin === app.origin);
}

const balance = (page: Page) => page.getByLabel('Balance');
const refresh = (page: Page) => page.getByRole('button', { name: 'Refresh' }).click();

test('a user signs in and sees the balance', async ({ page, app }) => {
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/^€\d,\d{3}\.\d{2}$/);
  await expect(page.getByRole('link', { name: 'Sign in with Paysera' })).toBeHidden();
});

test('a payment that arrives raises the balance of this world only', async ({
  page,
  app,
  world,
  sandbox,
}) => {
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
  const before = Number((await balance(page).textContent())?.replaceAll(/[€,.]/g, ''));
  await world.addPayment({ to: 14471, amount: 250_00, currency: 'EUR', details: 'Birthday' });
  await refresh(page);
  const after = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(
    (before + 250_00) / 100,
  );
  await expect(balance(page)).toHaveText(after);
  expect((await sandbox.statements(14471, { text: 'Birthday' })).statements).toEqual([]);
});

test('a user reads a sentence while the API is down', async ({ page, app, world }) => {
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
  const fault = await world.faults.add({ operations: ['getWalletBalance'], status: 503 });
  await refresh(page);
  await expect(page.getByRole('alert')).toHaveText(/^The service /);
  await world.faults.remove(fault);
  await refresh(page);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a user who denies can try again', async ({ page, app }) => {
  await signIn(page, app, 'Deny');
  await expect(page.getByRole('alert')).toHaveText('You have not given permission for this.');
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
});

test('a token is refreshed for weeks, and then the user signs in again', async ({ page, app, world }) => {
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
  await world.clock.advance(20 * day);
  await refresh(page);
  await expect(page.getByRole('alert')).toBeHidden();
  await world.clock.advance(40 * day);
  await refresh(page);
  await expect(page.getByRole('alert')).toHaveText(/Please sign in again/);
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
});

test('the page fits a small screen', async ({ page, app }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await signIn(page, app);
  await expect(balance(page)).toHaveText(/€/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
