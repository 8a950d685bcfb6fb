import { createWallet, type Send, tokenFrom, type Wallet } from '@litas/client';
import { handlers } from '@litas/msw';
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { type SandboxServer, serve } from '@litas/sandbox/node';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerValidator } from '../../src/answer-validator.ts';
import { client, person } from '../../src/cases/credentials.ts';
import { validCases } from '../../src/cases/valid.ts';
import { findOperation } from '../../src/description/find-operation.ts';
import { readBundle, scopesOf } from '../../src/description/read.ts';
import { prove } from '../../src/report/proof.ts';

const { bundle } = await readBundle();
const judge = answerValidator(bundle);
const begun = Date.now();
/** Two sandboxes of one seed whose clocks stand still: what differs comes from the way to them. */
const twin = (): Sandbox => createSandbox({ now: new Date(begun), signingNow: () => begun });

/** A wallet of the first person, and the status and body of each answer. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

async function logIn(baseUrl?: string): Promise<{ wallet: Wallet; answers: Answer[] }> {
  const answers: Answer[] = [];
  const noting: Send = async (request) => {
    const response = await fetch(request);
    answers.push({ status: response.status, body: await response.clone().text() });
    return response;
  };
  const scope = scopesOf(bundle).join(' ');
  const options = { client, baseUrl, fetch: noting };
  const answer = await createWallet(options).createToken({ grant_type: 'password', ...person, scope });
  return { wallet: createWallet({ ...options, token: tokenFrom(answer) }), answers };
}

let served: SandboxServer;
let overHttp: { wallet: Wallet; answers: Answer[] };
let inProcess: { wallet: Wallet; answers: Answer[] };
const throughHttp = http.all(/^http:\/\/127\.0\.0\.1:/, () => passthrough());
const [servedTwin, mockedTwin] = [twin(), twin()];
const msw = setupServer(throughHttp, ...handlers({ sandbox: mockedTwin }));
beforeAll(async () => {
  served = await serve(servedTwin, { port: 0 });
  msw.listen({ onUnhandledFrame: 'error' });
});
// No case finds what another one left.
beforeEach(async () => {
  await Promise.all([servedTwin.reset(), mockedTwin.reset()]);
  overHttp = await logIn(served.url);
  inProcess = await logIn();
});
afterAll(async () => {
  msw.close();
  await served.close();
});

test.for(validCases)(
  '$operationId, $name: MSW and the served sandbox answer alike',
  async ({ operationId, inSandbox, call }, { task }) => {
    prove(task, { operationId, check: 'msw' });
    // A refusal is compared as any other answer.
    await call(overHttp.wallet).catch(() => undefined);
    await call(inProcess.wallet).catch(() => undefined);
    const [expected, answer] = [overHttp.answers.at(-1), inProcess.answers.at(-1)];
    expect(answer).toEqual(expected);
    expect(answer?.status).toBe(inSandbox?.status ?? findOperation(operationId).success);
  },
);

test.for(validCases.filter(({ inSandbox }) => !inSandbox))(
  '$operationId, $name: the answer of MSW fits the description',
  async ({ operationId, call }, { task }) => {
    prove(task, { operationId, check: 'msw' });
    expect(judge.violationsOf(operationId, await call(inProcess.wallet))).toEqual([]);
  },
);
