import { createWallet, type Fetch } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyToken, client } from '../../src/cases/credentials.ts';
import { firstCases } from '../../src/cases/valid.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { startPrism } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const unsigned: Fetch = (url, init) => {
  const headers = { ...init.headers };
  delete headers['authorization'];
  return fetch(url, { ...init, headers });
};

test.for(firstCases)(
  '$operationId: Prism rejects it unsigned unless it is public',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'signature' });
    const wallet = createWallet({ client, token: anyToken, baseUrl: prism.url, fetch: unsigned });
    const outcome = await call(wallet).then(
      () => 'through',
      (error: { status?: number }) => error.status,
    );
    expect(outcome).toBe(findOperation(operationId).signed ? 401 : 'through');
  },
);

test.for(firstCases)('$operationId: Prism accepts it signed', async ({ operationId, call }, { task }) => {
  prove(task, { operationId, check: 'signature' });
  const statuses: number[] = [];
  const noting: Fetch = async (...request) => {
    const response = await fetch(...request);
    statuses.push(response.status);
    return response;
  };
  await call(createWallet({ client, token: anyToken, baseUrl: prism.url, fetch: noting }));
  expect(statuses).toEqual([findOperation(operationId).success]);
});
