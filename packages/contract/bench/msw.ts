import { table, title } from './output.ts';
import { createWallet, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { handlers } from '@litas/msw';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { client, person } from '../src/cases/credentials.ts';
import { figure } from './goals.ts';

const url = 'https://wallet.paysera.com/rest/v1/wallet/me/balance';
/** A path that only a handler of the benchmark matches. */
const emptyUrl = 'https://empty.example/rest/v1/wallet/me/balance';
const rounds = 60;
const perRound = 20;

/** Prints the time of a signed call with the handlers of all operations, minus the time with one trivial handler. */
export async function reportMsw(): Promise<void> {
  const all = handlers();
  const empty = http.get(emptyUrl, () => HttpResponse.json({}));
  const alone = setupServer(empty);
  const loaded = setupServer(...all);
  const authorization = await logIn(loaded);
  const times: Record<'alone' | 'loaded', number[]> = { alone: [], loaded: [] };
  // In turns, so that other load on the machine affects both.
  for (let round = 0; round < rounds; round += 1) {
    alone.listen({ onUnhandledFrame: 'error' });
    times.alone.push(await timeOf(emptyUrl, await authorization(perRound)));
    alone.close();
    loaded.listen({ onUnhandledFrame: 'error' });
    times.loaded.push(await timeOf(url, await authorization(perRound)));
    loaded.close();
  }
  // The best turn counts: both had one without other load.
  const [floor, call] = [Math.min(...times.alone), Math.min(...times.loaded)];
  title(`One signed call of getWalletBalance through MSW, with ${all.length} handlers, in milliseconds`);
  table({
    'one empty handler': { ms: Number(floor.toFixed(3)) },
    'all operations': { ms: Number(call.toFixed(3)) },
  });
  table({ 'over an empty handler': figure(call - floor, 'ms', '≤ 0.15') });
}

/** Signs as many requests as needed, in advance. */
async function logIn(server: ReturnType<typeof setupServer>): Promise<(count: number) => Promise<string[]>> {
  server.listen();
  const response = await createWallet({ client }).createToken({
    grant_type: 'password',
    ...person,
    scope: ['balance'],
  });
  server.close();
  const credentials = tokenFrom(response);
  return (count) =>
    Promise.all(
      Array.from({ length: count }, async () => {
        const { header } = await signMac({ ...credentials, method: 'GET', url });
        return header;
      }),
    );
}

/** Measures a call, in milliseconds. */
async function timeOf(target: string, authorizations: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const authorization of authorizations) {
    const response = await fetch(target, { headers: { authorization } });
    if (!response.ok) throw new Error(`${target} got status ${response.status}.`);
    await response.json();
  }
  return (performance.now() - start) / authorizations.length;
}
