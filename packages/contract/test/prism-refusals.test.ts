import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { malformedCases } from '../src/cases/malformed.ts';
import { findOperation } from '../src/find-operation.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrism } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';
import { sendSigned } from '../src/send-signed.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

test.each(malformedCases)(
  '$operationId: Prism refuses $name',
  async ({ operationId, request, fault, declared = true }) => {
    const { fetch, violations } = observeFetch();
    const response = await sendSigned(request, { to: prism.url, credentials: client, fetch });
    // As a mock it borrows the refusal that the description gives, and has its own where there is none.
    const described = findOperation(operationId).statuses.includes('400') ? 400 : 422;
    expect(response.status).toBe(declared ? described : 405);
    expect(violations.join('\n')).toContain(fault);
  },
);
