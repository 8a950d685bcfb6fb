import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';

/** Calls the sandbox behind the handlers, an override, and each of the scenarios. */
const page = `
import { createWallet, tokenFrom } from '@litas/client';
import { expiredToken, handlers, override, rateLimited, slow } from '@litas/msw';
import { setupWorker } from 'msw/browser';

globalThis.inPage = async () => {
  const worker = setupWorker(...handlers());
  await worker.start({ onUnhandledFrame: 'bypass', quiet: true });
  const options = { client: ${JSON.stringify(client)}, allowBrowser: true, clock: { now: Date.now, sleep: async () => {} } };
  const login = { grant_type: 'password', ...${JSON.stringify(person)}, scope: 'email balance' };
  const token = tokenFrom(await createWallet(options).createToken(login));
  const told = [];
  const hooks = { onTokenChange: ({ reason }) => told.push(reason) };
  const wallet = createWallet({ ...options, token, hooks });
  told.push((await wallet.getUser({ userId: 'me' })).email);
  worker.use(override.getWalletBalance({ EUR: { at_disposal: 1250, reserved: 0 } }));
  told.push((await wallet.getWalletBalance({ walletId: 'me' })).EUR.at_disposal);
  worker.use(expiredToken());
  told.push((await wallet.getUser({ userId: 'me' })).email);
  worker.use(rateLimited({ after: 1 }));
  await wallet.getServer();
  told.push(await createWallet({ ...options, retry: false }).getServer().catch(({ code }) => code));
  worker.resetHandlers();
  worker.use(slow(60_000));
  told.push(await createWallet({ allowBrowser: true, timeoutMs: 50, retry: false }).getServer().catch(({ code }) => code));
  return told;
};
`;

test('the handlers, overrides and scenarios work in a browser', async () => {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
  const scripts = new Map([
    ['/page.js', outputFiles[0]?.text],
    ['/mockServiceWorker.js', await readFile(worker, 'utf8')],
  ]);
  const server = createServer(({ url = '' }, response) => {
    const script = scripts.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(await findBrowser());
  onTestFinished(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  const opened = await browser.newPage();
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await opened.waitForFunction('globalThis.inPage');
  expect(await opened.evaluate('inPage()')).toEqual([
    'ona@example.org',
    1250,
    'refreshed',
    'ona@example.org',
    'rate_limit_exceeded',
    'timeout',
  ]);
});
