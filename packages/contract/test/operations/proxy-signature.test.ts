import { createWallet, type Fetch } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { firstCases } from '../../src/cases/valid.ts';
import { readDescription } from '@litas/openapi/read';
import { findOperation } from '../../src/description/find-operation.ts';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { makeCall } from '../../src/matrix/call.ts';
import { observeFetch } from '../../src/observed-fetch.ts';
import { startPrismProxy } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox.ts';

const validator = responseValidator(readDescription());

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

const unsigned: Fetch = (url, init) => {
  const headers = { ...init.headers };
  delete headers['authorization'];
  return fetch(url, { ...init, headers });
};

const outcomeOf = (call: Promise<unknown>): Promise<number | 'through' | undefined> =>
  call.then(
    () => 'through' as const,
    (error: { status?: number }) => error.status,
  );

/** Returns the result of a call without a valid signature. */
const withoutSignature = (operationId: string): number | 'through' =>
  findOperation(operationId).signed ? 401 : 'through';

test.for(firstCases)(
  '$operationId: the sandbox rejects it unsigned unless it is public',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'signature' });
    const { token, server } = sandbox;
    const alter = (headers: Record<string, string>) => Reflect.deleteProperty(headers, 'authorization');
    const { response } = await makeCall(call, { client, token, baseUrl: server.url, alter });
    const { signed, success } = findOperation(operationId);
    expect(response?.status).toBe(signed ? 401 : success);
    expect(response && validator.violationsOf(operationId, response)).toEqual([]);
  },
);

test.for(firstCases)(
  '$operationId: the proxy rejects it unsigned unless it is public',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'signature' });
    const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, fetch: unsigned });
    expect(await outcomeOf(call(wallet))).toBe(withoutSignature(operationId));
  },
);

test.for(firstCases)(
  '$operationId: the sandbox rejects a signature for the proxy, as described',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'signature' });
    const { fetch, violations } = observeFetch();
    const wallet = createWallet({ client, token: sandbox.token, baseUrl: proxy.url, fetch });
    expect(await outcomeOf(call(wallet))).toBe(withoutSignature(operationId));
    expect(violations).toEqual([]);
  },
);
