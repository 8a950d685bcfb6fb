import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '@litas/browser';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { installed } from '../../src/packed/consumer.ts';
import { pack } from '../../src/packed/pack.ts';

/** Logs in, reads the user, and validates the response. */
const ask = `
import { createWallet, tokenFrom } from '@litas/client';
import { validateResponse } from '@litas/client/validate';

export async function ask(baseUrl) {
  const options = { client: ${JSON.stringify(client)}, baseUrl, allowBrowser: true, validateResponse };
  const login = { grant_type: 'password', ...${JSON.stringify(person)}, scope: 'email' };
  const token = tokenFrom(await createWallet(options).createToken(login));
  return (await createWallet({ ...options, token }).getUser({ userId: 'me' })).email;
}

/** Returns the option that allows keys in a browser. */
export function refused() {
  try {
    createWallet({ client: ${JSON.stringify(client)} });
  } catch (error) {
    return error.option;
  }
}
`;
const page = `
import { ask, refused } from './ask.js';
globalThis.inPage = async (baseUrl) => [await ask(baseUrl), refused()];
globalThis.inWorker = (baseUrl) =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(baseUrl);
  });
`;
const worker = `
import { ask, refused } from './ask.js';
onmessage = async ({ data }) => postMessage([await ask(data).catch(String), refused()]);
`;

test('the packed client works in a page and in a module worker, and rejects keys without allowBrowser', async () => {
  const { contents } = await pack('client');
  const files = { 'ask.js': ask, 'page.js': page, 'worker.js': worker };
  await using consumer = await installed({ packages: [contents], peers: ['zod'], files });
  const { outputFiles } = await build({
    entryPoints: [`${consumer.folder}/page.js`, `${consumer.folder}/worker.js`],
    outdir: consumer.folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path.slice(consumer.folder.length), text]));
  const server = createServer(({ url = '' }, response) => {
    const script = scripts.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sandbox = await serve(createSandbox(), { port: 0 });
  const browser = await chromium.launch(await findBrowser());
  onTestFinished(async () => {
    await browser.close();
    await sandbox.close();
    server.close();
    server.closeAllConnections();
  });

  const opened = await browser.newPage();
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await opened.waitForFunction('globalThis.inWorker');
  const inBoth = await opened.evaluate(`Promise.all([inPage, inWorker].map((run) => run('${sandbox.url}')))`);
  expect(inBoth).toEqual([
    ['ona@example.org', 'allowBrowser'],
    ['ona@example.org', 'allowBrowser'],
  ]);
});
