import { createWallet, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { handlers } from '@litas/msw';
import { createSandbox } from '@litas/sandbox';
import { getResponse, http, type HttpHandler, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { client, person } from '../src/cases/credentials.ts';
import { figure } from './goals.ts';
import { table, title } from './output.ts';
import { type Measured, processorTimes, type Sampling } from './processor-time.ts';

const url = 'https://wallet.paysera.com/rest/v1/wallet/me/balance';
/** A path that only a handler of the benchmark matches. */
const emptyUrl = 'https://empty.example/rest/v1/wallet/me/balance';

const names = { empty: 'one empty handler', all: 'all operations' };

/** Prints the processor time of a signed call with the handlers of all operations, minus the time with one trivial handler. */
export async function reportMsw(): Promise<void> {
  const sandbox = createSandbox();
  const all = handlers({ sandbox });
  const empty = [http.get(emptyUrl, () => HttpResponse.json({}))];
  const sign = await signerOf(sandbox.fetch);

  const through = (name: string, target: string, send: (request: Request) => Promise<Response>): Measured => {
    let requests: readonly Request[] = [];
    let next = 0;
    return {
      name,
      before: async (calls) => {
        const headers = await sign(calls);
        requests = headers.map((authorization) => new Request(target, { headers: { authorization } }));
        next = 0;
      },
      call: async () => {
        const response = await send(requests[next] as Request);
        next += 1;
        if (!response.ok) throw new Error(`${target} got status ${response.status}.`);
        await response.json();
      },
    };
  };
  const respond = (handlersOf: readonly HttpHandler[]) => async (request: Request) => {
    const response = await getResponse([...handlersOf], request);
    if (!response) throw new Error(`No handler matches ${request.url}.`);
    return response;
  };

  title('One signed call of getWalletBalance through handlers of MSW, in milliseconds of processor time');
  const over = await show(
    [through(names.empty, emptyUrl, respond(empty)), through(names.all, url, respond(all))],
    { turns: 20, calls: 500 },
  );
  table({ 'over an empty handler': figure(over, 'ms', '≤ 0.15') });

  // The interceptor of MSW writes and parses HTTP, which takes several times as long as all handlers.
  title('The same call of fetch, intercepted by MSW, in milliseconds of processor time');
  const server = setupServer(...empty, ...all);
  server.listen({ onUnhandledFrame: 'error' });
  await show([through(names.empty, emptyUrl, fetch), through(names.all, url, fetch)], {
    turns: 12,
    calls: 200,
  });
  server.close();
}

/** Prints the times, and returns by how much the second one is longer. */
async function show(measured: readonly Measured[], sampling: Sampling): Promise<number> {
  const times = await processorTimes(measured, sampling);
  const inMs = (name: string) => (times.get(name) ?? Number.NaN) / 1000;
  table(Object.fromEntries([...times.keys()].map((name) => [name, { ms: Number(inMs(name).toFixed(3)) }])));
  return inMs(names.all) - inMs(names.empty);
}

/** Logs in. Returns a function that signs as many requests as needed, in advance. */
async function signerOf(
  sandboxFetch: (input: string, init?: RequestInit) => Promise<Response>,
): Promise<(count: number) => Promise<string[]>> {
  const wallet = createWallet({ client, fetch: sandboxFetch });
  const response = await wallet.createToken({
    grant_type: 'password',
    ...person,
    scope: ['balance'],
  });
  const credentials = tokenFrom(response);
  return (count) =>
    Promise.all(
      Array.from({ length: count }, async () => {
        const { header } = await signMac({ ...credentials, method: 'GET', url });
        return header;
      }),
    );
}
