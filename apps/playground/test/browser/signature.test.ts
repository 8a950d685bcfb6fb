import { createHmac } from 'node:crypto';
import type { Page, Request, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const clientKey = 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU';

/** Joins the signed text of the page from its seven lines. */
async function shownString(page: Page): Promise<string> {
  const lines = await page.locator('.signed-value').allTextContents();
  expect(lines).toHaveLength(7);
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads the header of the page by attribute. */
const shownHeader = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('.header-line')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => [
          line.getAttribute('data-part') ?? '',
          line.querySelector('.header-value')?.textContent ?? '',
        ]),
      ),
    );

const macOf = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64');

async function choose(page: Page, operation: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: /request/ });
  const option = picker
    .locator('option')
    .filter({ hasText: new RegExp(`^${operation} · 200`) })
    .first();
  await picker.selectOption((await option.getAttribute('value')) ?? '');
}

const isCall = (response: Response, path: string): boolean => new URL(response.url()).pathname === path;

async function authorization(request: Request): Promise<string> {
  return (await request.allHeaders())['authorization'] ?? '';
}

interface TokenExchange {
  readonly token: Record<string, string>;
  readonly request: Request;
}

/** Reads the response to the token request on its way: the browser does not always keep its body. */
async function watchToken(page: Page): Promise<{ readonly exchange: Promise<TokenExchange> }> {
  const { promise: exchange, resolve } = Promise.withResolvers<TokenExchange>();
  await page.route('**/oauth/v1/token', async (route) => {
    const response = await route.fetch();
    resolve({ token: (await response.json()) as Record<string, string>, request: route.request() });
    await route.fulfill({ response });
  });
  return { exchange };
}

test('shows the signed text and the header of the accepted request', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const { exchange } = await watchToken(page);
  const balanceResponse = page.waitForResponse(
    (response) => isCall(response, '/rest/v1/wallet/me/balance') && response.request().method() === 'GET',
  );
  await connect(page);
  await page.locator('.balance').first().waitFor();
  const { token, request } = await exchange;

  await choose(page, 'createToken');
  const withClient = await shownHeader(page);
  expect(withClient).toMatchObject({ id: 'wkVd93h2uS', mac: macOf(clientKey, await shownString(page)) });
  expect(await authorization(request)).toContain(`mac="${withClient['mac']}", ext="${withClient['ext']}"`);

  await choose(page, 'getWalletBalance');
  const withToken = await shownHeader(page);
  expect(withToken['mac']).toBe(macOf(token['mac_key'] ?? '', await shownString(page)));
  expect((await balanceResponse).status()).toBe(200);
  expect(await authorization((await balanceResponse).request())).toContain(
    `nonce="${withToken['nonce']}", mac="${withToken['mac']}"`,
  );
  expect(withToken['id']).toMatch(/^.{3,8}…$/);
});

test('shows no key and no complete token', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const { exchange } = await watchToken(page);
  await connect(page);
  await page.locator('.balance').first().waitFor();
  const { access_token: id, mac_key: key, refresh_token: refresh = '-none-' } = (await exchange).token;
  const content = await page.content();
  for (const secret of [clientKey, id, key, refresh]) expect(content).not.toContain(secret);
});

test.runIf(isFull)('shows a valid signature of a request to Prism', async () => {
  await using opened = await openPage({ mode: 'prism' });
  const { page } = opened;
  await page.getByRole('table').waitFor();
  await choose(page, 'listStatements');
  expect((await shownHeader(page))['mac']).toBe(macOf(clientKey, await shownString(page)));
});

test.runIf(isFull)('shows the last request until an earlier one is selected', async () => {
  await using opened = await openPage();
  const { page } = opened;
  await connect(page);
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('.signed-value').filter({ hasText: 'after=' }).waitFor();
  await choose(page, 'getUser');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('.pager-range').filter({ hasText: '21–30' }).waitFor();
  expect(await page.locator('.signed-value').nth(3).textContent()).toBe('/rest/v1/user/me');
});
