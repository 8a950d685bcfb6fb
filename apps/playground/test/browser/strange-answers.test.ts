import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('an answer of an impossible shape is said, and the rest of the page lives on', async () => {
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
  [429, 'rate_limit_exceeded', 'That was too fast.'],
  [418, 'something_new', 'Something went wrong.'],
] as const)(
  '%i %s becomes a sentence, and none of the server’s words are shown',
  async ([status, code, sentence]) => {
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
  },
);

test('a page of HTML where the API should be is named as such', async () => {
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
  expect(await page.getByRole('alert').innerText()).toContain('Something else answered.');
});
