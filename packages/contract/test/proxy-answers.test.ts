import { createWallet } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { validCases } from '../src/cases/valid.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrismProxy } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';
import { type RunningSandbox, startSandbox } from '../src/sandbox.ts';

let sandbox: RunningSandbox;
let proxy: RunningServer;
beforeAll(async () => {
  sandbox = await startSandbox();
  proxy = await startPrismProxy(sandbox.server.url);
});
afterAll(async () => {
  await proxy.close();
  await sandbox.server.close();
});

test.each(validCases)('$operationId, $name: the sandbox answers as described', async ({ call }) => {
  const { fetch, violations } = observeFetch();
  const signingOrigin = sandbox.server.url;
  const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, signingOrigin, fetch });
  await expect(call(wallet)).resolves.toBeTypeOf('object');
  expect(violations).toEqual([]);
  expect(sandbox.exchanges.pop()?.response.status).toBe(200);
});
