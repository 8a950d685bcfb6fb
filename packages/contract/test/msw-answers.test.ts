import { createWallet, type Send, tokenFrom, type Wallet } from '@litas/client';
import { handlers } from '@litas/msw';
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { type SandboxServer, serve } from '@litas/sandbox/node';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerValidator } from '../src/answer-validator.ts';
import { client, person } from '../src/cases/credentials.ts';
import { validCases } from '../src/cases/valid.ts';
import { readBundle, scopesOf } from '../src/description.ts';

const { bundle } = await readBundle();
const judge = answerValidator(bundle);
const begun = Date.now();
/** Two sandboxes of one seed whose clocks stand still: what differs comes from the way to them. */
const twin = (): Sandbox => createSandbox({ now: new Date(begun), signingNow: () => begun });

/** A wallet of the first person, and the octets of each answer. */
async function logIn(baseUrl?: string): Promise<{ wallet: Wallet; bodies: string[] }> {
  const bodies: string[] = [];
  const noting: Send = async (request) => {
    const response = await fetch(request);
    bodies.push(await response.clone().text());
    return response;
  };
  const scope = scopesOf(bundle).join(' ');
  const options = { client, baseUrl, fetch: noting };
  const answer = await createWallet(options).createToken({ grant_type: 'password', ...person, scope });
  return { wallet: createWallet({ ...options, token: tokenFrom(answer) }), bodies };
}

let served: SandboxServer;
let overHttp: { wallet: Wallet; bodies: string[] };
let inProcess: { wallet: Wallet; bodies: string[] };
const throughHttp = http.all(/^http:\/\/127\.0\.0\.1:/, () => passthrough());
const msw = setupServer(throughHttp, ...handlers({ sandbox: twin() }));
beforeAll(async () => {
  served = await serve(twin(), { port: 0 });
  msw.listen({ onUnhandledFrame: 'error' });
  overHttp = await logIn(served.url);
  inProcess = await logIn();
});
afterAll(async () => {
  msw.close();
  await served.close();
});

test.each(validCases)('$operationId, $name: MSW and the served sandbox answer alike', async (each) => {
  await each.call(overHttp.wallet);
  await each.call(inProcess.wallet);
  expect(inProcess.bodies.at(-1)).toBe(overHttp.bodies.at(-1));
});

test.each(validCases)('$operationId, $name: the answer of MSW fits the description', async (each) => {
  const answer = await each.call(inProcess.wallet);
  expect(judge.violationsOf(each.operationId, answer)).toEqual([]);
});
