import { signMac } from '@litas/client/mac';
import { createSandbox, type Sandbox, seededClients } from '@litas/sandbox';
import type { Store } from '@litas/sandbox/store';
import { median } from './goals.ts';

/** The time of one page, in microseconds: in a wallet of a thousand statements, and in one of a million. */
export interface PageTime {
  readonly page: string;
  readonly thousand: number;
  readonly million: number;
}

const path = '/rest/v1/wallet/14471/statements?limit=20';
const rounds = 30;
const perRound = 20;
const warmUp = 10;

/**
 * Measures pages of statements, and searches for texts, in the sandbox without a network.
 *
 * @param openStore - Opens the store of each of the two sandboxes. @default in memory
 */
export async function measurePages(openStore?: () => Promise<Store>): Promise<PageTime[]> {
  const small = await walletOf(1_000, await openStore?.());
  const large = await walletOf(1_000_000, await openStore?.());
  const times: PageTime[] = [];
  for (const [page, smallQuery] of Object.entries(small.queries)) {
    const largeQuery = large.queries[page] ?? '';
    for (let call = 0; call < warmUp; call++) {
      await timeOf(small.sandbox, smallQuery);
      await timeOf(large.sandbox, largeQuery);
    }
    const thousand: number[] = [];
    const million: number[] = [];
    // In turns, so that other load on the machine affects both.
    for (let round = 0; round < rounds; round++) {
      thousand.push(await timeOf(small.sandbox, smallQuery));
      million.push(await timeOf(large.sandbox, largeQuery));
    }
    times.push({ page, thousand: median(thousand), million: median(million) });
  }
  return times;
}

/** Returns the time of a search for a text in a million statements, in milliseconds: the slowest of some. */
export async function measureSearch(): Promise<number> {
  const { sandbox } = await walletOf(1_000_000);
  let slowest = 0;
  for (const text of ['order 55', 'GROCERIES', 'in no statement', 'ticket']) {
    const start = performance.now();
    await ask(
      sandbox,
      `&text=${encodeURIComponent(text)}`,
      await signed(sandbox, `&text=${encodeURIComponent(text)}`),
    );
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest;
}

interface Page {
  readonly statements: readonly { readonly date: number }[];
  readonly _metadata: { readonly total: number; readonly cursors: { readonly after: string } };
}

async function walletOf(
  statements: number,
  store?: Store,
): Promise<{ sandbox: Sandbox; queries: Record<string, string> }> {
  const sandbox = createSandbox({ statements, ...(store && { store }) });
  const page = async (query: string) =>
    JSON.parse(await ask(sandbox, query, await signed(sandbox, query))) as Page;
  const { total } = (await page(''))._metadata;
  const middle = Math.floor(total / 2);
  const [newer, older] = [await page(`&offset=${middle}`), await page(`&offset=${middle + 200}`)];
  const cursor = newer._metadata.cursors.after;
  const [from, to] = [older.statements[0]?.date, newer.statements[0]?.date];
  return {
    sandbox,
    queries: {
      'the first': '',
      'by offset': `&offset=${middle}`,
      'by cursor, after': `&after=${cursor}`,
      'by cursor, before': `&before=${cursor}`,
      'from … to': `&from=${from}&to=${to}`,
      'one currency': '&currency=USD',
      'two currencies, by cursor': `&currency=EUR,USD&after=${cursor}`,
      'one direction, by offset': `&direction=out&offset=${Math.floor(middle / 2)}`,
      'one direction, by cursor': `&direction=out&after=${cursor}`,
      'currency, direction, from … to': `&currency=EUR&direction=out&from=${from}&to=${to}`,
    },
  };
}

async function timeOf(sandbox: Sandbox, query: string): Promise<number> {
  const headers = await Promise.all(Array.from({ length: perRound }, () => signed(sandbox, query)));
  const start = performance.now();
  for (const header of headers) await ask(sandbox, query, header);
  return ((performance.now() - start) * 1_000) / perRound;
}

async function signed({ origin }: Sandbox, query: string): Promise<string> {
  const request = { method: 'GET', url: `${origin}${path}${query}` };
  return (await signMac({ ...seededClients.staticReader, ...request })).header;
}

async function ask({ origin, handle }: Sandbox, query: string, authorization: string): Promise<string> {
  const request = { method: 'GET', origin, target: `${path}${query}`, body: new Uint8Array() };
  const { status, body } = await handle({ ...request, headers: { authorization } });
  if (status !== 200) throw new Error(`${query} got status ${status}: ${String(body)}`);
  return String(body);
}
