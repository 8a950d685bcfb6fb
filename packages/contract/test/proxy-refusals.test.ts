import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { malformedCases } from '../src/cases/malformed.ts';
import { findOperation } from '../src/find-operation.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrismProxy } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';
import { type RunningSandbox, startSandbox } from '../src/sandbox.ts';
import { sendSigned } from '../src/send-signed.ts';

let sandbox: RunningSandbox;
let proxy: RunningServer;
beforeAll(async () => {
  sandbox = await startSandbox();
  proxy = await startPrismProxy(sandbox.server.url);
});
beforeEach(() => {
  sandbox.exchanges.length = 0;
});
afterAll(async () => {
  await proxy.close();
  await sandbox.server.close();
});

test.each(malformedCases)(
  '$operationId: the proxy stops $name',
  async ({ request, fault, declared = true }) => {
    const { fetch, violations } = observeFetch();
    const signingOrigin = sandbox.server.url;
    const response = await sendSigned(request, { to: proxy.url, signingOrigin, credentials: client, fetch });
    expect(response.status).toBe(declared ? 422 : 405);
    expect(violations.join('\n')).toContain(fault);
    expect(sandbox.exchanges).toEqual([]);
  },
);

test.each(malformedCases)(
  '$operationId: the sandbox itself refuses $name',
  async ({ operationId, request, declared = true }) => {
    const credentials = findOperation(operationId).takesToken ? sandbox.token : client;
    const response = await sendSigned(request, { to: sandbox.server.url, credentials, fetch });
    expect(response.status).toBe(declared ? 400 : 405);
  },
);
