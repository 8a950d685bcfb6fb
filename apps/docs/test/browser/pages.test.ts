import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const openPage = useSite();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const isFull = process.env['LITAS_FULL'] === '1';
const paths = [
  '/',
  '/operations/listStatements/',
  ...(isFull
    ? ['/guides/keep-tokens/', '/operations/', '/catalogues/errors/', '/404.html', '/try/', '/reference/']
    : []),
];

test.for(paths)('has no accessibility problems in light and dark: %s', async (path) => {
  // The policy of the workbench would not let axe into its page.
  await using opened = await openPage(path, { colorScheme: 'light', bypassCSP: path === '/try/' });
  const { page, complaints } = opened;
  // TypeDoc puts a link into a heading that opens and closes its section.
  const options = path === '/reference/' ? `{ rules: { 'nested-interactive': { enabled: false } } }` : '{}';
  expect.soft(await violations(page, options), 'light').toEqual([]);
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  // Of all rules, only that of contrast depends on the colors.
  expect.soft(await violations(page, `{ runOnly: ['color-contrast'] }`), 'dark').toEqual([]);
  expect(complaints).toEqual([]);
});

test.for(paths)('fits a screen of 360 pixels: %s', async (path) => {
  await using opened = await openPage(path, { viewport: { width: 360, height: 800 } });
  const width = await opened.page.evaluate('document.documentElement.scrollWidth');
  // A bar that scrolls the page down takes some of them.
  expect(width).toBeLessThanOrEqual(360);
});

test('names in tables stay whole on a screen of 360 pixels', async () => {
  await using opened = await openPage('/operations/listStatements/', {
    viewport: { width: 360, height: 800 },
  });
  const names = opened.page.locator('td:first-child code');
  expect(await names.count()).toBeGreaterThan(10);
  const lines = await names.evaluateAll((all) => all.map((name) => name.getClientRects().length));
  expect(Math.max(...lines)).toBe(1);
});

test.for(['/operations/listStatements/', '/catalogues/options/'])(
  'tables are stacked on a screen of 360 pixels, and each cell has a name: %s',
  async (path) => {
    await using opened = await openPage(path, { viewport: { width: 360, height: 800 } });
    const tables = opened.page.locator('.table-scroll');
    const widths = await tables.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.max(...widths)).toBe(0);
    const named = await opened.page.evaluate(
      "getComputedStyle(document.querySelector('.table-scroll[style] td:nth-child(2)'), '::before').content",
    );
    expect(named).toMatch(/^"(?:in|type): "$/);
  },
);

test('the navigation shows the current page, and a phone has it on the home page, too', async () => {
  await using opened = await openPage('/guides/team-sandbox/', { viewport: { width: 1280, height: 600 } });
  const { page } = opened;
  const current = page.locator('#starlight__sidebar [aria-current="page"]');
  const box = await current.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(600);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'First call in five minutes' }).waitFor();
});

test('the reference has the colors of the site', async () => {
  await using opened = await openPage('/404.html', { colorScheme: 'dark' });
  const { page, complaints } = opened;
  const ground = 'getComputedStyle(document.body).backgroundColor';
  const ofSite = await page.evaluate(ground);
  await page.goto(new URL('/reference/', page.url()).href);
  await expect.poll(() => page.evaluate(ground)).toBe(ofSite);
  expect(await violations(page, `{ runOnly: ['color-contrast'] }`)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the home page shows the picture of its theme', async () => {
  await using opened = await openPage('/', { colorScheme: 'dark' });
  const shown = opened.page.locator('.picture img:visible');
  expect(await shown.evaluateAll((all) => all.map((image) => image.getAttribute('src')))).toEqual([
    './workbench-dark.png',
  ]);
});

test('the home page starts the workbench when a visitor asks for it, also by keyboard', async () => {
  await using opened = await openPage('/');
  const { page, complaints } = opened;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const start = page.getByText('Start the workbench here');
  await start.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.startsWith('/try/'))).toEqual([]);
  await page.locator('.picture summary').focus();
  await page.keyboard.press('Enter');
  const workbench = page.frameLocator('iframe[title^="The workbench"]');
  await workbench.getByRole('button', { name: 'Send' }).first().click();
  await workbench.getByText('200').first().waitFor();
  expect(complaints).toEqual([]);
});

test('menu, theme, search and tabs work by keyboard alone', async () => {
  await using opened = await openPage('/operations/getUser/', { viewport: { width: 360, height: 800 } });
  const { page } = opened;
  const { keyboard } = page;
  /** Moves the focus with Tab until it is on an element. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      await keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`${selector} cannot be reached with Tab.`);
  };
  const link = page.getByRole('link', { name: 'First call in five minutes' });
  await tabTo('.sl-menu-button');
  await keyboard.press('Enter');
  await link.waitFor();
  await keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  // Past the navigation.
  await tabTo('a[href="#_top"]');
  await keyboard.press('Enter');
  await tabTo('[role="tab"][aria-selected="true"]');
  await keyboard.press('ArrowRight');
  const chosen = page.getByRole('tab', { selected: true });
  await expect.poll(() => chosen.textContent()).toContain('curl');
  expect(await chosen.evaluate((tab) => tab === tab.ownerDocument.activeElement)).toBe(true);

  await page.reload();
  await tabTo('starlight-theme-select select');
  // From the theme of the system, the last choice, to the first one.
  await keyboard.press('Home');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');

  await keyboard.press('Control+k');
  await page.locator('.pagefind-ui__search-input').waitFor();
  await keyboard.type('captcha');
  await page.locator('.pagefind-ui__result-link').first().waitFor();
  await tabTo('.pagefind-ui__result-link');
  await keyboard.press('Enter');
  await page.waitForURL('**/guides/rate-limits-and-captcha/**');
});

test.runIf(isFull)('the open search has no accessibility problems', async () => {
  await using opened = await openPage('/', { colorScheme: 'light' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator('.pagefind-ui__search-input').fill('captcha');
  await page.locator('.pagefind-ui__result-link').first().waitFor();
  expect.soft(await violations(page), 'light').toEqual([]);
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  expect.soft(await violations(page, `{ runOnly: ['color-contrast'] }`), 'dark').toEqual([]);
});

test('the chosen language of samples is kept on the next page', async () => {
  await using opened = await openPage('/operations/getUser/');
  const { page } = opened;
  await page.getByRole('tab', { name: 'Python' }).click();
  await page.goto(new URL('/operations/getServer/', page.url()).href);
  const chosen = page.getByRole('tab', { selected: true });
  await expect.poll(() => chosen.textContent()).toContain('Python');
});

test('a block of code is copied as it is', async () => {
  await using opened = await openPage('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  await page.locator('.expressive-code button').first().click();
  await page.locator('.feedback.show').first().waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
    /^import \{ createWallet.*\n[^]*at_disposal_decimal\);$/,
  );
});

test('a page is copied as Markdown', async () => {
  await using opened = await openPage('/operations/getUser/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = opened;
  await page.getByRole('button', { name: 'Copy page' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^# Get a user\n[^]+## Errors\n/);
});

test.runIf(isFull)('code in guides fits beside the navigation', async () => {
  await using opened = await openPage('/guides/test-with-jest/', {
    viewport: { width: 1280, height: 900 },
  });
  const widths = await opened.page
    .locator('pre')
    .evaluateAll((all) => all.map((block) => block.scrollWidth - block.clientWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(Math.max(...widths)).toBe(0);
});

test('the button that copies code covers no code on a phone', async () => {
  const titled = isFull ? ['/guides/sign-in-with-hono/'] : [];
  for (const path of ['/operations/listStatements/', ...titled]) {
    await using opened = await openPage(path, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const places = await opened.page.locator('.expressive-code .frame:visible').evaluateAll((frames) =>
      frames.map((frame) => {
        const place = (selector: string) => frame.querySelector(selector)?.getBoundingClientRect();
        return { button: place('.copy button')?.bottom, code: place('.ec-line')?.top };
      }),
    );
    expect(places.length).toBeGreaterThan(2);
    for (const { button, code } of places) expect(button).toBeLessThanOrEqual(code ?? 0);
  }
});

test
  .runIf(isFull)
  .for([
    'interfaces/_litas_client.index.Wallet.html',
    'modules/_litas_client.index.html',
    'types/_litas_client.index.CreateIdentificationRequestByPhoneErrors.html',
  ])('long names of the reference fit a phone: %s', async (path) => {
  await using opened = await openPage(`/reference/${path}`, { viewport: { width: 360, height: 800 } });
  expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

test.runIf(isFull)(
  'the reference says what it is and leads back to the documentation on a phone',
  async () => {
    await using opened = await openPage('/reference/interfaces/_litas_client.index.Wallet.html', {
      viewport: { width: 360, height: 800 },
    });
    const { page } = opened;
    await page.getByRole('link', { name: 'Litas reference' }).first().click();
    await page.getByText('Every exported name of the packages').waitFor();
    await page.getByRole('link', { name: 'Documentation', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  },
);

test('the chosen theme is kept', async () => {
  await using opened = await openPage('/', { colorScheme: 'light' });
  const { page } = opened;
  await page.getByLabel('Select theme').first().selectOption('dark');
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

async function violations(page: Page, options = '{}'): Promise<string[]> {
  // Blocks that scroll are made focusable when the page is idle.
  await page.waitForFunction(
    "[...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0)",
  );
  await page.addScriptTag({ path: axe });
  // Evaluated as text, since the page has axe and this file has not.
  const results = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
