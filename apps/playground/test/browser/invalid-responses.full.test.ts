import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('shows an error for an invalid response and keeps the rest of the page', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await page.route('**/statements?*', (route) =>
    route.fulfill({ json: { statements: 'none' }, headers: { 'access-control-allow-origin': '*' } }),
  );
  await connect(page);
  const notice = page.getByRole('alert');
  expect(await notice.innerText()).toContain('Something went wrong in this page.');
  await expect.poll(() => page.locator('.signed-line').count()).toBe(7);
  expect(await page.getByRole('heading', { name: 'Balances' }).count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Disconnect' }).isVisible()).toBe(true);

  await page.unroute('**/statements?*');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table').waitFor();
});

test.for([
  [500, 'internal_error', 'The service has a problem.'],
  [429, 'rate_limit_exceeded', 'Too many requests.'],
  [418, 'something_new', 'Something went wrong.'],
] as const)('shows a message for %i %s and no texts of the server', async ([status, code, sentence]) => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const words = 'SQLSTATE near SELECT';
  await page.route('**/balance', (route) =>
    route.fulfill({
      status,
      json: { error: code, error_description: words },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await connect(page);
  expect(await page.getByRole('alert').innerText()).toContain(sentence);
  expect(await page.content()).not.toContain(words);
});

test('shows a message for HTML in place of the API', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await page.route('**/balance', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<p>Hello</p>',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await connect(page);
  expect(await page.getByRole('alert').innerText()).toContain('This is not the Wallet API.');
});
