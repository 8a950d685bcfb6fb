import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const openPage = useSite();
const isFull = process.env['LITAS_FULL'] === '1';

/** The page that a reader who types the words is looking for: the first result. */
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
  maxDelayMs: /^\/(guides\/errors-and-retries|catalogues\/options)\//,
  redirectUris: /^\/guides\/team-sandbox\//,
  'type module': /^\/guides\/(sign-in-with-paysera|where-it-runs)\//,
  'docker compose': /^\/guides\/(ci-and-docker|team-sandbox)\//,
  webhook: /^\/guides\/concepts\//,
  idempotency: /^\/guides\/errors-and-retries\//,
  currency: /^\/(guides\/money|operations\/listCurrencies)\//,
  'test card': /^\/guides\/sandbox\//,
  'sign out': /^\/guides\/sign-in-with-paysera\//,
  mac: /^\/guides\/sign-by-hand\//,
  nonce: /^\/guides\/sign-by-hand\//,
  getUser: /^\/operations\/getUser\//,
  'Invalid MAC': /^\/(catalogues\/errors\/unauthorized|guides\/(sign-by-hand|control-the-sandbox))\//,
  createSandbox: /^\/guides\/sandbox\//,
  login: /^\/guides\/sign-in-with-paysera\//,
  'express sign in': /^\/(guides\/sign-in-with-paysera|examples\/express-oauth)\//,
  'jest mock rate limit': /^\/guides\/test-with-jest\//,
  'unit test': /^\/guides\/test-with-(jest|vitest|msw)\//,
  'simulate 500': /^\/guides\/control-the-sandbox\//,
  'deploy sandbox': /^\/guides\/team-sandbox\//,
  sqlite: /^\/guides\/sandbox\//,
  'world file': /^\/guides\/control-the-sandbox\//,
  'mock 429 vitest': /^\/guides\/test-with-(vitest|msw)\//,
  'how to sign in nextjs': /^\/guides\/sign-in-with-next\//,
  'jest msw esm': /^\/guides\/test-with-jest\//,
  'python sign request': /^\/guides\/(sign-by-hand|other-languages)\//,
  'hmac sha256': /^\/guides\/sign-by-hand\//,
};

/** Pages that must be among the first three results, where another page is as good. */
const nearby: Readonly<Record<string, string>> = {
  'statements paging': '/guides/lists/',
  maxDelayMs: '/catalogues/options/',
  'docker compose': '/guides/team-sandbox/',
  'log in': '/guides/sign-in-with-paysera/',
  'statements page': '/guides/lists/',
  'token expired': '/guides/connect-a-wallet/',
};

test('the search finds the page that the words mean first', async () => {
  await using opened = await openPage('/');
  const { page } = opened;
  await page.getByRole('button', { name: 'Search' }).click();
  const first: Record<string, string> = {};
  const asked = Object.entries(wanted).filter((_, index) => isFull || index < 10 || index % 5 === 0);
  for (const [words] of asked) first[words] = await firstResult(page, words);
  for (const [words, pattern] of asked) expect.soft(first[words], words).toMatch(pattern);
  for (const [words, path] of Object.entries(nearby).slice(isFull ? 0 : 4))
    expect.soft(await results(page, words, 3), words).toContain(path);
});

test.for([
  ['UnreadableRequest', '/reference/interfaces/_litas_sandbox.index.UnreadableRequest.html'],
  ['mutation survivors', '/project/contributing/'],
] as const)('the search finds %s in an index of its own', async ([words, path]) => {
  await using opened = await openPage('/');
  const { page } = opened;
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await firstResult(page, words)).toBe(path);
});

test('what is typed before the field of the search is loaded is searched', async () => {
  await using opened = await openPage('/');
  const { page } = opened;
  // The field is loaded when the page is idle, which this page becomes on demand.
  await page.addInitScript(
    'const works = []; window.requestIdleCallback = (work) => works.push(work); window.becomeIdle = () => works.splice(0).forEach((work) => work());',
  );
  for (const [key, word] of [
    ['Control+k', 'captcha'],
    ['/', 'docker'],
  ] as const) {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.keyboard.press(key);
    await page.locator('site-search dialog[open]').waitFor();
    expect(await page.locator('.pagefind-ui__search-input').count()).toBe(0);
    await page.keyboard.type(word);
    await page.evaluate('becomeIdle()');
    await page.locator('.pagefind-ui__result').first().waitFor();
    const field = page.locator('.pagefind-ui__search-input');
    expect(await field.inputValue()).toBe(word);
    await page.keyboard.type('/s');
    expect(await field.inputValue()).toBe(`${word}/s`);
  }
});

/** The path of the first result. */
async function firstResult(page: Page, words: string): Promise<string> {
  const [first = ''] = await results(page, words, 1);
  return first;
}

/** The paths of the first results. They are shown as soon as each has been read, so the first link need not be that of the first one. */
async function results(page: Page, words: string, count: number): Promise<string[]> {
  const all = page.locator('.pagefind-ui__result');
  const field = page.locator('.pagefind-ui__search-input');
  await field.fill('');
  await all.first().waitFor({ state: 'detached' });
  await field.fill(words);
  const paths: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const link = all.nth(index).locator('.pagefind-ui__result-link').first();
    await link.waitFor();
    paths.push((await link.getAttribute('href')) ?? '');
  }
  return paths;
}
