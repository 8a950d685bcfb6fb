import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinks } from '../site-links.ts';
import { useSite } from './open-site.ts';

const run = promisify(execFile);
const base = '/litas';
const folder = '.build-sub-path';
const out = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
const build = fileURLToPath(new URL('../../build/build.ts', import.meta.url));

beforeAll(async () => {
  // Vitest has variables for its own modules, which Astro would take for those of the site.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL)/.test(name),
  );
  const env = { DOCS_BASE: base, DOCS_SITE: 'https://docs.example', DOCS_OUT: folder };
  await run(process.execPath, [build], { env: { ...Object.fromEntries(inherited), ...env } });
}, 300_000);
afterAll(() => rm(out, { recursive: true, force: true }));

const openPage = useSite({ folder, base });

test('every link of a site below a path stays below it', async () => {
  expect((await readLinks(out, base)).problems()).toEqual([]);
});

test('the list for language models and the sitemap name the path', async () => {
  expect(await readFile(`${out}llms.txt`, 'utf8')).toContain(`(${base}/guides/sandbox.md)`);
  expect(await readFile(`${out}sitemap-0.xml`, 'utf8')).toContain(
    'https://docs.example/litas/guides/sandbox/',
  );
});

test.for(['/', '/operations/getUser/', '/catalogues/benchmarks/', '/reference/', '/404.html'])(
  'a page below a path finds its styles and scripts: %s',
  async (path) => {
    await using opened = await openPage(`${base}${path}`);
    expect(await opened.page.locator('h1').first().isVisible()).toBe(true);
    expect(opened.complaints).toEqual([]);
  },
);

test.for(['retry', 'UnreadableRequest', 'DOCS_BASE'])(
  'the search below a path opens a page: %s',
  async (words) => {
    await using opened = await openPage(`${base}/`);
    const { page } = opened;
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('.pagefind-ui__search-input').fill(words);
    await page.locator('.pagefind-ui__result-link').first().click();
    await page.waitForURL((url) => url.pathname !== `${base}/`);
    expect(new URL(page.url()).pathname).toMatch(
      /^\/litas\/(guides|operations|catalogues|reference|project)\//,
    );
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  },
);

test('the workbench below a path calls the sandbox in its page', async () => {
  await using opened = await openPage(`${base}/try/#/explorer/getServer`);
  const { page, complaints } = opened;
  await page.getByRole('button', { name: 'Send' }).first().click();
  await page.getByText('200').first().waitFor();
  expect(complaints).toEqual([]);
});

test('the home page below a path starts the workbench', async () => {
  await using opened = await openPage(`${base}/`);
  const { page, complaints } = opened;
  await page.getByText('Start the workbench here').click();
  const workbench = page.frameLocator('iframe[title^="The workbench"]');
  await workbench.getByRole('button', { name: 'Send' }).first().click();
  await workbench.getByText('200').first().waitFor();
  expect(complaints).toEqual([]);
});
