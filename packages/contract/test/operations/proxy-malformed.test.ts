import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { malformedCases } from '../../src/cases/malformed.ts';
import { sampleOf } from '../../src/cases/sample.ts';
import { readDescription } from '@litas/openapi/read';
import { findOperation } from '../../src/description/find-operation.ts';
import { responseValidator, readResponse } from '../../src/validators/response-validator.ts';
import { observeFetch } from '../../src/observed-fetch.ts';
import { startPrismProxy } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox.ts';
import { sendSigned } from '../../src/send-signed.ts';

const validator = responseValidator(readDescription());

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

// The mock rejects all of them in prism-malformed.test.ts, with the same validator.
test.for(sampleOf(malformedCases.filter(({ blind }) => !blind?.prism)))(
  '$operationId: the proxy rejects $name',
  async ({ operationId, request, fault, declared = true }, { task }) => {
    prove(task, { operationId, check: 'malformed' });
    const { fetch, violations } = observeFetch();
    const signingOrigin = sandbox.server.url;
    const response = await sendSigned(request, { to: proxy.url, signingOrigin, credentials: client, fetch });
    expect(response.status).toBe(declared ? 422 : 405);
    expect(violations.join('\n')).toContain(fault);
    expect(sandbox.exchanges).toEqual([]);
  },
);

const credentialsOf = (operationId: string) =>
  findOperation(operationId).takesToken ? sandbox.token : client;

test.for(malformedCases.filter(({ blind }) => !blind?.sandbox))(
  '$operationId: the sandbox itself rejects $name',
  async ({ operationId, request, declared = true }, { task }) => {
    prove(task, { operationId, check: 'malformed' });
    const credentials = credentialsOf(operationId);
    const response = await sendSigned(request, { to: sandbox.server.url, credentials, fetch });
    const received = await readResponse(response);
    expect(received.status).toBe(declared ? 400 : 405);
    if (declared) expect(validator.violationsOf(operationId, received)).toEqual([]);
  },
);

test.for(malformedCases.filter(({ blind }) => blind?.sandbox))(
  '$operationId: the sandbox accepts $name, because $blind.sandbox',
  async ({ operationId, request }) => {
    const credentials = credentialsOf(operationId);
    const response = await sendSigned(request, { to: sandbox.server.url, credentials, fetch });
    expect(response.status).toBe(findOperation(operationId).success);
  },
);
