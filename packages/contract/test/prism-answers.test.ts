import { createWallet } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyToken, client } from '../src/cases/credentials.ts';
import { validCases } from '../src/cases/valid.ts';
import { findOperation } from '../src/find-operation.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrism } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

test.each(validCases)('$operationId, $name: Prism answers the example, without a violation', async (each) => {
  const { fetch, violations } = observeFetch();
  const wallet = createWallet({ client, token: anyToken, baseUrl: prism.url, fetch });
  const answer = await each.call(wallet);
  expect(violations).toEqual([]);
  expect(answer).toEqual(findOperation(each.operationId).example);
});
