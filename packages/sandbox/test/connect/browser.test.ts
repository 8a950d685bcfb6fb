import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { serveSandbox } from '../events/open-stream.ts';

/** What the page does: it is bundled, and prints what it found as its title. */
const program = `
import { connectSandbox, ConnectError } from './index.ts';

const sandbox = connectSandbox(globalThis.sandboxUrl, { token: 'a-token' });
const world = sandbox.world('page');
const found = [];
for await (const { event, data } of world.events()) {
  if (event === 'live') await world.clock.advance(60);
  else {
    found.push(data.now);
    break;
  }
}
found.push((await world.fetch('/rest/v1/server')).status);
found.push((await world.journal.expectCalled('getServer')).length);
await world.clock.set('soon').catch((error) => found.push(error instanceof ConnectError && error.code));
await world.remove();
found.push((await sandbox.worlds()).length);
globalThis.found = found;
`;

test('a page of this machine uses a sandbox as a program does', async () => {
  const { url } = await serveSandbox();
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../../src/connect', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript
        ? outputFiles[0]?.text
        : `<script>sandboxUrl = '${url}'</script><script type="module" src="/script.js"></script>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(await findBrowser());
  onTestFinished(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const found = await page.waitForFunction('globalThis.found', undefined, { timeout: 60_000 });
  expect(await found.jsonValue()).toEqual(['2026-01-31T12:01:00.000Z', 200, 1, 'rejected', 0]);
  expect(errors).toEqual([]);
});
