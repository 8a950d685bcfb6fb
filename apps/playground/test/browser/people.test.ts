import process from 'node:process';
import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox, type Sandbox, type WorldFile } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople } from '../../src/credentials.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const now = '2026-01-31T12:00:00Z';

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Relates a card to the default wallet of a person, who has to enter the code of an SMS then. */
async function relateCard({ origin, fetch }: Sandbox, userId: number): Promise<void> {
  const { username, password } = examplePeople.find((each) => each.userId === userId) ?? expect.unreachable();
  const options = { client: exampleClient, baseUrl: origin, fetch };
  const login = { grant_type: 'password', username, password, scope: ['manage_account'] } as const;
  const token = tokenFrom(await createWallet(options).createToken({ ...login, scope: [...login.scope] }));
  const card = { issuer: 'paysera', number: '5487001139' } as const;
  await createWallet({ ...options, token }).relateCard({ walletId: 'me', ...card });
}

test('adds a payment for later, moves the clock to it, and finds its statement', async () => {
  const sandbox = createSandbox({ now });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/people' });
  const { page } = opened;
  await page.getByLabel('Find a person').fill('jakub');
  await page.getByRole('link', { name: /Jakub Zieliński/ }).click();
  await page.getByRole('link', { name: 'Payments' }).click();
  await page.getByRole('link', { name: 'Add a payment' }).click();
  await page.getByLabel('Amount').fill('12.50');
  await page.getByLabel('Details').fill('Refund for <b>Jakub</b>');
  await page.getByRole('radio', { name: 'Later' }).check();
  await page.getByRole('button', { name: 'In a week' }).click();
  await page.getByRole('button', { name: 'Add the payment' }).click();
  await page.getByText('Done: Add a payment of €12.50').waitFor();
  await page.getByRole('button', { name: /^Move the clock to 7 Feb 2026/ }).click();
  await page.getByText('Nothing is scheduled').waitFor();
  await page.getByRole('link', { name: 'Statements' }).click();
  await page.getByRole('option', { name: /Refund for <b>Jakub<\/b>/ }).click();
  await page.getByRole('dialog').getByText('+€12.50').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.reload();
  await page.getByRole('dialog').getByText('Refund for <b>Jakub</b>').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widthOf(page)).toBeLessThanOrEqual(360);
  // A chart that does not follow the window yet.
  const chart = page.locator('.uplot').first();
  await chart.evaluate((plot) => plot.style.setProperty('width', '835px'));
  expect(await widthOf(page)).toBeLessThanOrEqual(360);
  expect(opened.complaints).toEqual([]);
});

test('changes a person, shows what is wrong with a field, takes the change back, and confirms a card', async () => {
  const sandbox = createSandbox({ now });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({
    mode: 'sandbox',
    sandbox: server.url,
    path: '/people/5103?tab=profile',
  });
  const { page } = opened;
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('email', { exact: true }).fill('jakub@example.org');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Belongs to user 5102', { exact: true }).waitFor();
  await page.getByLabel('email', { exact: true }).fill('mantas@example.org');
  await page.getByLabel('address.city', { exact: true }).fill('Vilnius');
  await page.getByLabel('address.country', { exact: true }).fill('lt');
  await page.getByLabel('address.street', { exact: true }).fill('Pilies g. 1');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Done: Save the fields of Mantas').waitFor();
  await page.getByText('Pilies g. 1').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone: Save the fields of Mantas').waitFor();
  await page.getByText('Pilies g. 1').waitFor({ state: 'hidden' });
  const user = (await sandbox.users()).find(({ id }) => id === 5103);
  expect(user?.profile.email).toBeUndefined();

  await relateCard(sandbox, 5103);
  await page.getByRole('link', { name: 'Cards and favorites' }).click();
  await page.getByRole('button', { name: /^Confirm with the code \d{6}$/ }).click();
  await page.getByText('Done: Confirm the card 5487001139').waitFor();
  await page.getByText('related', { exact: true }).waitFor();
  // The browser itself reports the response to the wrong value.
  expect(opened.complaints).toEqual([expect.stringContaining('status of 400')]);
});

test.runIf(isFull)('adds a person and a second wallet in a sandbox in this page', async () => {
  await using opened = await openPage({ path: '/people' });
  const { page } = opened;
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('display_name', { exact: true }).fill('Emma');
  await page.getByLabel('email', { exact: true }).fill('emma@example.org');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('heading', { name: 'Emma' }).waitFor();
  await page.getByText('There is no money in this wallet yet').waitFor();
  await page.getByRole('button', { name: 'Add a wallet' }).click();
  await page.getByText('Done: Add a wallet to Emma').waitFor();
  await page.getByRole('navigation', { name: 'Wallets' }).getByRole('link').nth(1).click();
  await page.getByRole('link', { name: 'Edit the wallet' }).click();
  await page.getByLabel('account.description', { exact: true }).fill('Holidays');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('navigation', { name: 'Wallets' }).getByText('Holidays').waitFor();
  await page.getByRole('link', { name: 'Add a payment' }).first().click();
  await page.getByLabel('Amount').fill('one');
  await page.getByRole('button', { name: 'Add the payment' }).click();
  await page.getByText('Must be an amount such as 12.50').waitFor();
  await page.getByLabel('Amount').fill('100');
  await page.getByRole('button', { name: 'Add the payment' }).click();
  await page.getByRole('list', { name: 'Balances' }).getByText('€100.00').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('walks through 100,000 statements by keyboard, filters and exports them', async () => {
  await using server = await serve(createSandbox({ now, statements: 100_000 }), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/people/5101' });
  const { page } = opened;
  await page.getByText('100,000 statements').waitFor();
  const list = page.getByRole('listbox');
  await list.focus();
  await page.keyboard.press('Home');
  for (const key of ['ArrowDown', 'PageDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
  await page.locator('[aria-posinset="99999"][data-active="true"] .statement-title').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Type').waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');

  await page.getByLabel('Direction').selectOption('In');
  await page.getByLabel('Details').fill('salary');
  await expect.poll(() => new URL(page.url()).search).toContain('direction=in');
  await expect.poll(() => page.getByText(/^\d+ statements$/).count()).toBe(1);
  const shown = await page.getByText(/^\d+ statements$/).innerText();
  await page.reload();
  await page.getByText(shown, { exact: true }).waitFor();
  await page.getByLabel('Details').fill('nothing like this');
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.getByText('100,000 statements').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  let text = '';
  for await (const chunk of await download.createReadStream()) text += String(chunk);
  expect(text.trimEnd().split('\r\n')).toHaveLength(100_001);
  await page.getByText('100,000 statements exported').waitFor();
  expect(opened.complaints).toEqual([]);
});

const markup = '<img src=x onerror="document.title=\'broken\'">';

/** A world with markup in every field that takes any text. */
const hostile: WorldFile = {
  now,
  users: [
    {
      id: 1,
      profile: {
        display_name: markup,
        identity: { name: markup, surname: markup, nationality: 'lt', code: markup },
        address: { country: 'lt', city: markup, street: markup, post_index: markup },
        company_code: markup,
        pep: [{ name: markup, relation: 'parent', positions: [markup] }],
        deletion_request_at: markup,
      },
      wallets: [
        {
          id: 11,
          account: { description: markup, owner_display_name: markup, owner_title: markup },
          opening: { EUR: 100_000 },
          statements: [
            {
              date: '2026-01-30T00:00:00Z',
              amount: 100,
              currency: 'EUR',
              direction: 'out',
              details: markup,
              type: markup,
              referenceNumber: markup,
              otherParty: {
                display_name: markup,
                name: markup,
                code: markup,
                account_number: markup,
                bic: markup,
              },
            },
            { date: '2026-03-01T00:00:00Z', amount: 1, currency: 'EUR', direction: 'in', details: markup },
          ],
          reservations: [{ currency: 'EUR', amount: 100, details: markup }],
        },
      ],
    },
  ],
};

test.runIf(isFull)('shows markup in every field as text', async () => {
  const sandbox = createSandbox({ world: hostile });
  await sandbox.setWallet({ id: 11, barcode: markup, licencePlate: markup, nfc: markup });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/people/1' });
  const { page } = opened;
  await page.locator('.statement-row').first().click();
  await page.getByRole('dialog').getByText(markup).first().waitFor();
  await page.keyboard.press('Escape');
  for (const part of ['Payments', 'Cards and favorites', 'Identification', 'Fields']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await page.getByText(markup).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  }
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  expect(await page.getByLabel('address.city', { exact: true }).inputValue()).toBe(markup);
  expect(await page.title()).toContain('People and wallets');
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widthOf(page)).toBeLessThanOrEqual(360);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('fits every width in both languages, and says when the sandbox is gone', async () => {
  const server = await serve(createSandbox({ now }), { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/people/5101?lang=lt' });
  const { page } = opened;
  for (const part of ['Išrašas', 'Mokėjimai', 'Kortelės ir dažni gavėjai', 'Tapatybė', 'Laukai']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await page.locator('.person-page .panel').first().waitFor();
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect([part, width, (await widthOf(page)) <= width]).toEqual([part, width, true]);
    }
    expect([part, await violations(page)]).toEqual([part, { light: [], dark: [] }]);
  }
  await page.goto(page.url().replace('/5101', '/99'));
  await page.getByText('Šiame pasaulyje nėra žmogaus 99').waitFor();
  await server.close();
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
});
