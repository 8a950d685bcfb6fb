import { createWallet, type Send } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { validCases } from '../src/cases/valid.ts';
import { findOperation } from '../src/find-operation.ts';
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

const unsigned: Send = (request) => {
  request.headers.delete('authorization');
  return fetch(request);
};

const statusOf = (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => 200,
    (error: { status?: number }) => error.status,
  );

test.each(validCases)(
  '$operationId, $name: unsigned the sandbox refuses it unless it is public',
  async (each) => {
    const { url: baseUrl } = sandbox.server;
    const wallet = createWallet({ client, token: sandbox.token, baseUrl, fetch: unsigned });
    expect(await statusOf(each.call(wallet))).toBe(findOperation(each.operationId).signed ? 401 : 200);
  },
);

test.each(validCases)(
  '$operationId, $name: unsigned it does not pass the proxy unless it is public',
  async (each) => {
    const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, fetch: unsigned });
    expect(await statusOf(each.call(wallet))).toBe(findOperation(each.operationId).signed ? 401 : 200);
  },
);

test.each(validCases)(
  '$operationId, $name: signed for the proxy it is refused by the sandbox, as described',
  async (each) => {
    const { fetch, violations } = observeFetch();
    const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, fetch });
    expect(await statusOf(each.call(wallet))).toBe(findOperation(each.operationId).signed ? 401 : 200);
    expect(violations).toEqual([]);
  },
);
