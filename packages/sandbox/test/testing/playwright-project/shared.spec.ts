import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { sandboxTest } from '../../../src/testing/playwright.ts';

const test = sandboxTest({ url: process.env['SANDBOX_URL'] });

/** An application whose page is served, and the header of worlds in the requests for it. */
async function serveApplication() {
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers['x-sandbox-world']);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Application</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a page of the application calls the world of its test, and other servers get no header of it', async ({
  page,
  sandbox,
  world,
}) => {
  using application = await serveApplication();
  await page.goto(application.url);
  const status = await page.evaluate(
    async (url) => (await fetch(url)).status,
    `${sandbox.origin}/rest/v1/server`,
  );
  expect(status).toBe(200);
  expect(await world.journal.expectCalled('getServer')).toHaveLength(1);
  expect(new Set(application.seen)).toEqual(new Set([undefined]));
});

test('a test that fails', async ({ world }) => {
  await world.fetch('/rest/v1/server');
  await world.journal.expectCalled('getUser');
});
