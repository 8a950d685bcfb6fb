import { createWallet, type Send } from '@litas/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerValidator } from '../../src/answer-validator.ts';
import { client } from '../../src/cases/credentials.ts';
import { validCases } from '../../src/cases/valid.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { readBundle } from '../../src/description/read.ts';
import { prove } from '../../src/report/proof.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox.ts';

const judge = answerValidator((await readBundle()).bundle);

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.renew());
afterAll(() => sandbox.server.close());

// Prism's proxy decodes bodies as text, so these go to the sandbox itself. Their hash is signed: it tells whether they came unchanged.
test.for(validCases.filter(({ octets }) => octets))(
  '$operationId, $name: the sandbox takes octets as they are and answers as described',
  async ({ operationId, inSandbox, call }, { task }) => {
    prove(task, { operationId, check: 'sandbox' });
    const responses: Response[] = [];
    const noting: Send = async (request) => {
      const response = await fetch(request);
      responses.push(response);
      return response;
    };
    const { url: baseUrl } = sandbox.server;
    const wallet = createWallet({ client, token: sandbox.token, baseUrl, fetch: noting });
    // Refusals are judged by their status: one that came after the signature held tells that the octets came unchanged.
    const answer = await call(wallet).catch(() => undefined);
    const [response] = responses;
    expect(response?.status).toBe(inSandbox?.status ?? findOperation(operationId).success);
    if (!inSandbox) expect(judge.violationsOf(operationId, answer)).toEqual([]);
  },
);
