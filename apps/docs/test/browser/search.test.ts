import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const openPage = useSite();

/** The page that a reader who types the words is looking for. */
const wanted: Readonly<Record<string, RegExp>> = {
  statements: /^\/(operations\/listStatements|guides\/lists)\//,
  retry: /^\/guides\/errors-and-retries\//,
  'frozen clock': /^\/(guides\/control-the-sandbox|catalogues\/controls\/clock)\//,
  invalid_timestamp: /^\/catalogues\/errors\/invalid_timestamp\//,
  'token store': /^\/guides\/keep-tokens\//,
  scope: /^\/(catalogues\/scopes|guides\/scopes-and-types)\//,
  captcha: /^\/guides\/rate-limits-and-captcha\//,
  jest: /^\/guides\/test-with-jest\//,
  docker: /^\/guides\/ci-and-docker\//,
  prism: /^\/guides\/other-languages\//,
  pagination: /^\/guides\/lists\//,
  'log out': /^\/guides\/sign-in-with-paysera\//,
  '503': /^\/guides\/errors-and-retries\//,
  maxDelayMs: /^\/guides\/errors-and-retries\//,
};

test('the search finds the page that the words mean first', async () => {
  await using opened = await openPage('/');
  const { page } = opened;
  await page.getByRole('button', { name: 'Search' }).click();
  const first: Record<string, string> = {};
  for (const words of Object.keys(wanted)) first[words] = await firstResult(page, words);
  for (const [words, pattern] of Object.entries(wanted)) expect.soft(first[words], words).toMatch(pattern);
});

test.for([
  ['TokenStoreLock', '/reference/interfaces/_litas_client.index.TokenStore.html'],
  ['mutation survivors', '/project/contributing/'],
] as const)('the search finds %s in an index of its own', async ([words, path]) => {
  await using opened = await openPage('/');
  const { page } = opened;
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await firstResult(page, words)).toBe(path);
});

/** The path of the first result. Results are shown as soon as each has been read, so the first link need not be that of the first one. */
async function firstResult(page: Page, words: string): Promise<string> {
  const results = page.locator('.pagefind-ui__result');
  const field = page.locator('.pagefind-ui__search-input');
  await field.fill('');
  await results.first().waitFor({ state: 'detached' });
  await field.fill(words);
  const link = results.first().locator('.pagefind-ui__result-link').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}
