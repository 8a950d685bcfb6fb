import { createWallet } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyToken, client } from '../../src/cases/credentials.ts';
import { validCases } from '../../src/cases/valid.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { observeFetch } from '../../src/observed-fetch.ts';
import { startPrism } from '../../src/prism.ts';
import { prove } from '../../src/report/proof.ts';
import type { RunningServer } from '../../src/running-server.ts';

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

test.for(validCases)(
  '$operationId, $name: Prism answers the example, without a violation',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'answers' });
    const { fetch, violations } = observeFetch();
    const answer = await call(createWallet({ client, token: anyToken, baseUrl: prism.url, fetch }));
    const { answers, success } = findOperation(operationId);
    expect(violations).toEqual([]);
    expect(answer).toEqual(answers[success]?.examples[0]);
  },
);
