import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOAuth, createState } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { findBrowser } from '@litas/browser';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve(createSandbox(), { port: 0 });
const baseUrl = server.url;
const redirectUri = `${baseUrl}/`;
const consent = (locale: string, scope: string): string =>
  `${baseUrl}/frontend/${locale}/oauth?${new URLSearchParams({ response_type: 'code', client_id: client.id, redirect_uri: redirectUri, scope })}`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Approves a consent page as a user of the world. */
async function approve(page: Page, person: string, scope: string): Promise<void> {
  await page.goto(consent('en', scope));
  await page.getByRole('radio', { name: person }).check();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('The redirect has a code').waitFor();
}

const preparedSession = (locale: string): Promise<string> =>
  createOAuth({ client, baseUrl }).prepareSession({
    email: 'new.user@example.org',
    redirectUri,
    scopes: ['email'],
    state: createState(),
    locale,
    baseUrl,
  });

const pages: Readonly<Record<string, (locale: string, page: Page) => string | Promise<string>>> = {
  home: () => redirectUri,
  consent: (locale) => consent(locale, 'full_name email phone_optional balance_offline'),
  'consent for nothing': (locale) => consent(locale, ''),
  'prepared session': (locale) => preparedSession(locale),
  'decided session': async (locale, page) => {
    const session = await preparedSession(locale);
    await page.goto(session);
    await page.locator('[value=approve]').click();
    await page.getByText('The redirect has a code').waitFor();
    return session;
  },
  'unknown session': (locale) => `${baseUrl}/frontend/${locale}/oauth/unknown`,
  'invalid request': (locale) => `${baseUrl}/frontend/${locale}/oauth`,
  grants: async (locale, page) => {
    await approve(page, 'Ona', 'identification_level_offline statements_offline');
    return `${baseUrl}/frontend/${locale}/grants`;
  },
  'no grants': async (locale) => {
    await fetch(`${baseUrl}/__sandbox/reset?world=untouched`, { method: 'POST' });
    return `${baseUrl}/frontend/${locale}/grants?world=untouched`;
  },
  captcha: () => `${baseUrl}/frontend/captcha`,
};

/** Every language, width and color scheme, not every combination: all on each page in the full run, in turn otherwise. */
const full = process.env['LITAS_FULL'] === '1';
const looks = [
  { locale: 'en', width: 1280, colorScheme: 'light' },
  { locale: 'lt', width: 320, colorScheme: 'dark' },
] as const;

test('without JavaScript, a user approves, sees the grants and withdraws them', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await approve(page, 'Jakub', 'email phone_offline balance_offline');
  await page.goto(`${baseUrl}/frontend/en/grants`);
  const grant = page.getByRole('form', { name: 'Jakub Zieliński granted to Example application' });
  await grant.getByRole('button', { name: 'Withdraw: Balances' }).click();
  expect(await grant.getByRole('button').allInnerTexts()).toEqual(['Withdraw']);
  await grant.getByRole('button', { name: 'Withdraw: Main confirmed phone number' }).click();
  expect(await grant.count()).toBe(0);
  await page.close();
});

const seen = Object.keys(pages).map(
  (name, index) => [name, full ? looks : looks.slice(index % 2, (index % 2) + 1)] as const,
);

test.for(seen)('%s: the page has no serious accessibility violation', async ([name, own]) => {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const { locale, width, colorScheme } of own) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto((await pages[name]?.(locale, page)) ?? expect.unreachable());
    // The policy of the page allows no script; `evaluate` bypasses it.
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const scrolls = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    found.push(
      ...serious.map(({ id, nodes }) => `${locale}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ...(scrolls ? [`${locale}: it scrolls sideways`] : []),
    );
  }
  await page.close();
  expect(found).toEqual([]);
});
