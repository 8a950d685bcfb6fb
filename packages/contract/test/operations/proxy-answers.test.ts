import { createWallet } from '@litas/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ValidCase } from '../../src/cases/case.ts';
import { client } from '../../src/cases/credentials.ts';
import { validCases } from '../../src/cases/valid.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { observeFetch } from '../../src/observed-fetch.ts';
import { startPrismProxy } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox.ts';

let sandbox: RunningSandbox;
let proxy: RunningServer;
beforeAll(async () => {
  sandbox = await startSandbox();
  proxy = await startPrismProxy(sandbox.server.url);
});
beforeEach(() => sandbox.renew());
afterAll(async () => {
  await proxy.close();
  await sandbox.server.close();
});

/** Calls the sandbox through Prism; resolves with the violations that Prism found. */
async function callThroughProxy({ call }: ValidCase): Promise<{ violations: readonly string[] }> {
  const { fetch, violations } = observeFetch();
  const signingOrigin = sandbox.server.url;
  const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, signingOrigin, fetch });
  // Refusals are judged by what the sandbox sent.
  await call(wallet).catch(() => undefined);
  return { violations };
}

test.for(validCases.filter(({ octets }) => !octets))(
  '$operationId, $name: the sandbox answers as described',
  async (each, { task }) => {
    const { operationId, inSandbox } = each;
    prove(task, { operationId, check: 'sandbox' });
    const { violations } = await callThroughProxy(each);
    expect(violations).toEqual([]);
    const [exchange] = sandbox.exchanges;
    expect(exchange?.response.status).toBe(inSandbox?.status ?? findOperation(operationId).success);
  },
);

test.for(validCases.filter(({ octets }) => octets).slice(0, 1))(
  '$operationId, $name: the proxy still changes octets, so that the sandbox refuses the signature',
  async (each) => {
    await callThroughProxy(each);
    expect(sandbox.exchanges.map(({ response }) => response.status)).toEqual([401]);
  },
);
