import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Mode } from '../../../src/modes/mode.ts';

/** Options for opening a page. */
export interface OpenOptions extends BrowserContextOptions {
  readonly mode?: Mode;
  /** The screen. @default the wallet */
  readonly path?: string;
  /** The screen of a static site, after `#`. */
  readonly hash?: string;
  /** URL of the page, if it is not the built one. */
  readonly base?: string;
  /** URL of the sandbox, if it is not the shared one. */
  readonly sandbox?: string;
}

/** A page with its errors. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: readonly string[];
  /** Origins of all requests. */
  readonly origins: ReadonlySet<string>;
}

/**
 * Prepares a test file to open pages in separate profiles.
 *
 * @returns A function that opens a page; `await using` closes it.
 */
export function usePages(): (options?: OpenOptions) => Promise<OpenedPage> {
  const running = inject('running');
  let browser: Awaited<ReturnType<typeof chromium.connect>>;
  beforeAll(async () => {
    browser = await chromium.connect(running.browser);
  });
  afterAll(() => browser.close());

  return async ({
    mode = 'msw',
    path = '/wallet',
    sandbox = running.sandbox,
    base = running.page,
    hash,
    ...contextOptions
  } = {}) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Vilnius',
      reducedMotion: 'reduce',
      ...contextOptions,
    });
    const page = await context.newPage();
    // Long, because a small machine can be busy.
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    const origins = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    const query = new URLSearchParams({ mode, sandbox, prism: running.prism });
    await page.goto(
      hash === undefined
        ? `${base}${path}${path.includes('?') ? '&' : '?'}${query.toString()}`
        : `${base}#${hash}`,
    );
    return { page, complaints, origins, [Symbol.asyncDispose]: () => context.close() };
  };
}
