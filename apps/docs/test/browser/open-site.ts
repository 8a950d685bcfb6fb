import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';

/** An open page, and what its console complained about. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A site that is built otherwise, relative to this package. */
export interface BuiltSite {
  /** @default 'dist' */
  readonly folder?: string;
  /** Path at which it is served, without a slash at its end. @default '' */
  readonly base?: string;
}

/**
 * Serves the built site as plain static files and starts a browser for the tests of a file.
 *
 * @returns A function that opens a page of the site; `await using` closes it.
 */
export function useSite({ folder = 'dist', base = '' }: BuiltSite = {}): (
  path: string,
  options?: BrowserContextOptions,
) => Promise<OpenedPage> {
  // The files are listed for each request: a test may build the site first.
  const serveFile = sirv(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)), { dev: true });
  const server = createServer((request, response) => {
    const isBelow = request.url?.startsWith(`${base}/`) === true;
    if (!isBelow) return response.writeHead(404).end();
    request.url = request.url?.slice(base.length) ?? '/';
    serveFile(request, response, () => void response.writeHead(404).end());
  });
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return async (path, options = {}) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
  };
}
