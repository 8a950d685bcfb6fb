import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { malformedCases } from '../../src/cases/malformed.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { observeFetch } from '../../src/observed-fetch.ts';
import { startPrism } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';
import { sendSigned } from '../../src/send-signed.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const seen = malformedCases.filter(({ blind }) => !blind?.prism);
const unseen = malformedCases.filter(({ blind }) => blind?.prism);

test.for(seen)(
  '$operationId: Prism rejects $name',
  async ({ operationId, request, fault, declared = true }, { task }) => {
    prove(task, { operationId, check: 'malformed' });
    const { fetch, violations } = observeFetch();
    const response = await sendSigned(request, { to: prism.url, credentials: client, fetch });
    // As a mock, Prism responds with the described error, or with its own where none is described.
    const described = '400' in findOperation(operationId).responses ? 400 : 422;
    expect(response.status).toBe(declared ? described : 405);
    expect(violations.join('\n')).toContain(fault);
  },
);

test.for(unseen)(
  '$operationId: Prism accepts $name, because $blind.prism',
  async ({ operationId, request }) => {
    const { fetch, violations } = observeFetch();
    const response = await sendSigned(request, { to: prism.url, credentials: client, fetch });
    expect({ status: response.status, violations }).toEqual({
      status: findOperation(operationId).success,
      violations: [],
    });
  },
);
