import { table, title } from './output.ts';
import { createWallet, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { handlers } from '@litas/msw';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { client, person } from '../src/cases/credentials.ts';
import { figure } from './goals.ts';
import { type Measured, processorTimes } from './processor-time.ts';

const url = 'https://wallet.paysera.com/rest/v1/wallet/me/balance';
/** A path that only a handler of the benchmark matches. */
const emptyUrl = 'https://empty.example/rest/v1/wallet/me/balance';

/** Prints the processor time of a signed call with the handlers of all operations, minus the time with one trivial handler. */
export async function reportMsw(): Promise<void> {
  const all = handlers();
  // One server for both: an interceptor that starts anew has to be compiled anew.
  const server = setupServer(
    http.get(emptyUrl, () => HttpResponse.json({})),
    ...all,
  );
  server.listen({ onUnhandledFrame: 'error' });
  const authorization = await logIn();
  const measured = (name: string, target: string): Measured => {
    let headers: readonly string[] = [];
    let next = 0;
    return {
      name,
      before: async (calls) => {
        [headers, next] = [await authorization(calls), 0];
      },
      call: async () => {
        const response = await fetch(target, { headers: { authorization: headers[next] ?? '' } });
        next += 1;
        if (!response.ok) throw new Error(`${target} got status ${response.status}.`);
        await response.json();
      },
    };
  };
  const times = await processorTimes(
    [measured('one empty handler', emptyUrl), measured('all operations', url)],
    { turns: 30, calls: 300 },
  );
  server.close();
  title(
    `One signed call of getWalletBalance through MSW, with ${all.length} handlers, in milliseconds of processor time`,
  );
  const inMs = (name: string) => (times.get(name) ?? Number.NaN) / 1000;
  table(Object.fromEntries([...times.keys()].map((name) => [name, { ms: Number(inMs(name).toFixed(3)) }])));
  table({
    'over an empty handler': figure(inMs('all operations') - inMs('one empty handler'), 'ms', '≤ 0.15'),
  });
}

/** Signs as many requests as needed, in advance. */
async function logIn(): Promise<(count: number) => Promise<string[]>> {
  const response = await createWallet({ client }).createToken({
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
