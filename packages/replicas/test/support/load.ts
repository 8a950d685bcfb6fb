import { send, sign, type Signer } from './signed.ts';
import { seededClients } from '@litas/sandbox';
import { person } from './sandboxes.ts';

/** The wallets between which the load moves money. */
export const wallets = { from: person.walletId, to: 14503 };

/** A response of the load, or its failure. */
export interface LoadResult {
  readonly kind: 'pay' | 'balance' | 'statements' | 'describe';
  readonly number: number;
  readonly world: string;
  /** 0 without a response. */
  readonly status: number;
  readonly retryAfter: string | null;
  /** By the monotonic clock, in milliseconds. */
  readonly startedAt: number;
  readonly tookMs: number;
}

/** A world of the load, and a token of its first user. */
export interface LoadWorld {
  readonly name: string;
  readonly token: Signer;
}

/**
 * Sends mixed requests from a number of clients: payments, reads and other writes, each with a number of its own.
 *
 * @param total - Number of requests.
 * @param url - Origin.
 * @param clients - Number of requests that are open at the same time.
 * @param first - Number of the first request.
 */
export async function runLoad(
  total: number,
  url: string,
  worlds: readonly LoadWorld[],
  clients = 50,
  first = 0,
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = [];
  let next = first;
  const work = async (): Promise<void> => {
    while (next < first + total) {
      const number = next++;
      const world = worlds[number % worlds.length];
      if (world) results.push(await oneRequest(number, url, world));
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return results;
}

const kinds = ['pay', 'balance', 'pay', 'statements', 'pay', 'describe', 'balance'] as const;

async function oneRequest(number: number, url: string, { name, token }: LoadWorld): Promise<LoadResult> {
  const kind = kinds[Math.floor(number / 7 + number) % kinds.length] ?? 'pay';
  const startedAt = performance.now();
  const { status, retryAfter } = await requestOf(kind, number, url, name, token).catch(() => ({
    status: 0,
    retryAfter: null,
  }));
  return { kind, number, world: name, status, retryAfter, startedAt, tookMs: performance.now() - startedAt };
}

async function requestOf(
  kind: LoadResult['kind'],
  number: number,
  url: string,
  world: string,
  token: Signer,
): Promise<{ status: number; retryAfter: string | null }> {
  const headers = { 'x-sandbox-world': world };
  const wallet = `${url}/rest/v1/wallet/${wallets.from}`;
  const signed = async (method: string, target: string, json?: unknown) => {
    const { init } = await sign(token, method, target, undefined, json);
    return fetch(target, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), ...headers },
      signal: AbortSignal.timeout(30_000),
    });
  };
  const response =
    kind === 'pay'
      ? await fetch(`${url}/__sandbox/payments`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ ...wallets, amount: 1, currency: 'EUR', details: `Load ${number}` }),
          signal: AbortSignal.timeout(30_000),
        })
      : kind === 'describe'
        ? await signed('PUT', wallet, { description: `Load ${number}` })
        : await signed('GET', `${wallet}/${kind === 'balance' ? 'balance' : 'statements?limit=5'}`);
  await response.arrayBuffer();
  return { status: response.status, retryAfter: response.headers.get('retry-after') };
}

/** Opens worlds, and logs the first user of each in. */
export function openWorlds(url: string, names: readonly string[]): Promise<LoadWorld[]> {
  return Promise.all(
    names.map(async (name) => {
      const headers = { 'x-sandbox-world': name };
      await fetch(`${url}/rest/v1/server`, { headers });
      const { username, password } = person;
      const form = {
        grant_type: 'password',
        username,
        password,
        scope: 'balance statements wallet_list manage_account',
      };
      const request = await sign(seededClients.example, 'POST', `${url}/oauth/v1/token`, form);
      const { body } = await send({
        ...request,
        init: {
          ...request.init,
          headers: { ...(request.init.headers as Record<string, string>), ...headers },
        },
      });
      return { name, token: { id: String(body['access_token']), key: String(body['mac_key']) } };
    }),
  );
}
