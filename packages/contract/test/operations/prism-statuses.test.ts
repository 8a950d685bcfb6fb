import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { requestOf } from '../../src/cases/recorded-request.ts';
import { firstCases } from '../../src/cases/valid.ts';
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

const requests = await Promise.all(
  firstCases.map(async (each) => ({ operationId: each.operationId, request: await requestOf(each) })),
);
const declared = requests.flatMap((each) =>
  Object.keys(findOperation(each.operationId).answers).map((status) => ({ ...each, status: Number(status) })),
);

test.for(declared)(
  '$operationId: Prism answers $status when it is asked to prefer it',
  async ({ operationId, request, status }, { task }) => {
    prove(task, { operationId, check: 'statuses', status });
    const { fetch, violations } = observeFetch();
    const headers = { prefer: `code=${status}` };
    const response = await sendSigned(request, { to: prism.url, credentials: client, headers, fetch });
    expect(response.status).toBe(status);
    expect(violations).toEqual([]);
    // For a status that is not declared Prism would fall back on `default`, whose example is another.
    const [example] = findOperation(operationId).answers[status]?.examples ?? [];
    const text = await response.text();
    expect(text === '' ? undefined : JSON.parse(text)).toEqual(example);
  },
);
