import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { findBrowser } from '@litas/browser';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';

const sandbox = createSandbox();
const server = await serve(sandbox, { port: 0 });
const consent = (redirectUri: string, scope = 'email'): string =>
  `${server.url}/frontend/oauth?${new URLSearchParams({ response_type: 'code', client_id: client.id, redirect_uri: redirectUri, scope })}`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Starts the server of an application on a free port. */
async function startApplication(listener: RequestListener) {
  const application = createServer(listener);
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(application.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        application.close(() => resolve());
        application.closeAllConnections();
      }),
  };
}

test.for(['Approve', 'Deny'])(
  '%s leads through the callback to a front end on another port',
  async (name) => {
    await using frontEnd = await startApplication((_, response) => response.end('Front end'));
    await using backEnd = await startApplication((request, response) =>
      response.writeHead(302, { location: `${frontEnd.url}/app${request.url?.slice(9)}` }).end(),
    );
    const page = await browser.newPage();
    await page.goto(consent(`${backEnd.url}/callback`));
    await page.getByRole('button', { name }).click();
    await page.getByText('Front end').waitFor({ timeout: 5_000 });
    expect(page.url()).toMatch(name === 'Approve' ? /\/app\?code=/ : /\/app\?error=access_denied/);
    await page.close();
  },
);

test('a second click while the callback loads gets the same code', async () => {
  const targets: (string | undefined)[] = [];
  const waiting: (() => void)[] = [];
  await using application = await startApplication(({ url }, response) => {
    if (!url?.startsWith('/callback')) return void response.end();
    targets.push(url);
    waiting.push(() => response.end('Callback'));
    if (targets.length === 2) for (const respond of waiting) respond();
  });
  const page = await browser.newPage();
  await page.goto(consent(`${application.url}/callback`));
  const box = await page.getByRole('button', { name: 'Approve' }).boundingBox();
  // With the mouse, since a locator waits until the callback has loaded.
  const click = () => page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await click();
  await expect.poll(() => targets.length).toBe(1);
  await click();
  await page.getByText('Callback').waitFor({ timeout: 5_000 });
  expect(targets[0]).toContain('code=');
  expect(targets[1]).toBe(targets[0]);
  await page.close();
});

test('a page that still shows a withdrawn permission can withdraw it again', async () => {
  await using application = await startApplication((_, response) => response.end('Callback'));
  const page = await browser.newPage();
  await page.goto(consent(`${application.url}/callback`, 'email_offline balance_offline'));
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Callback').waitFor();
  const tabs = [await browser.newPage(), await browser.newPage()];
  for (const tab of tabs) await tab.goto(`${server.url}/frontend/en/grants`);
  for (const tab of tabs) {
    await tab.getByRole('button', { name: 'Withdraw: Balances' }).click();
    await tab.waitForLoadState();
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toBe('Granted offline scopes');
    expect(await tab.getByText('Balances').count()).toBe(0);
    expect(await tab.getByText('Main confirmed email address').count()).toBe(1);
  }
  for (const each of [page, ...tabs]) await each.close();
});
