import { createWallet, type Send } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyToken, client } from '../src/cases/credentials.ts';
import { validCases } from '../src/cases/valid.ts';
import { findOperation } from '../src/find-operation.ts';
import { startPrism } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const unsigned: Send = (request) => {
  request.headers.delete('authorization');
  return fetch(request);
};

test.each(validCases)(
  '$operationId, $name: unsigned it is refused unless it is public',
  async ({ operationId, call }) => {
    const wallet = createWallet({ client, token: anyToken, baseUrl: prism.url, fetch: unsigned });
    const outcome = await call(wallet).then(
      () => 200,
      (error: { status?: number }) => error.status,
    );
    expect(outcome).toBe(findOperation(operationId).signed ? 401 : 200);
  },
);

test.each(validCases)('$operationId, $name: signed it is let through', async ({ call }) => {
  const wallet = createWallet({ client, token: anyToken, baseUrl: prism.url });
  await expect(call(wallet)).resolves.toBeDefined();
});
