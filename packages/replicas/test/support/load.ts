import { seededClients } from '@litas/sandbox';
import { person } from './sandboxes.ts';
import { sign, signBody, type Signer } from './signed.ts';

/** The wallets between which the load moves money. */
export const wallets = { from: person.walletId, to: 14503 };

/** The bytes with which a PNG file begins. */
export const pictureStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** What a request of the load does. `pay` and `reserve` are controls; the others are operations, signed with a token or a client. */
export const kinds = [
  'pay',
  'balance',
  'refresh',
  'reserve',
  'statements',
  'describe',
  'upload',
  'cancel',
  'pay',
  'balance',
] as const;

export type LoadKind = (typeof kinds)[number];

/** A response of the load, or its failure. */
export interface LoadResult {
  readonly kind: LoadKind;
  readonly number: number;
  readonly world: string;
  /** 0 without a response, and when the response broke off. */
  readonly status: number;
  readonly retryAfter: string | null;
  /** Hosts of the sandboxes that the proxy sent the request to; empty without a proxy. */
  readonly asked: readonly string[];
  /** By the monotonic clock, in milliseconds. */
  readonly startedAt: number;
  readonly tookMs: number;
  /** Id of the payment that the request cancels. */
  readonly paymentId?: number;
}

/** Returns whether a request of the load was served. */
export const isServed = ({ status }: LoadResult): boolean => status >= 200 && status < 300;

/** A token with its refresh token. */
interface Session {
  readonly token: Signer;
  readonly refreshToken: string;
}

/** A world of the load. */
export interface LoadWorld {
  readonly name: string;
  /** A token of its first user, which is never refreshed. */
  readonly token: Signer;
  /** Sessions that no request uses at the moment. */
  readonly sessions: Session[];
  /** Ids of the payments that a request cancels or has cancelled. */
  readonly cancelled: Set<number>;
}

/**
 * Sends mixed requests from a number of clients, each with a number of its own: payments, reads, refreshes, uploads, and writes that are
 * replaced.
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
      const kind = kinds[Math.floor(number / worlds.length) % kinds.length];
      if (world && kind) results.push(await oneRequest(kind, number, url, world));
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return results;
}

/** What came back. */
type Received = Pick<LoadResult, 'status' | 'retryAfter' | 'asked' | 'paymentId'> & {
  readonly text: string;
};

async function oneRequest(
  kind: LoadKind,
  number: number,
  url: string,
  world: LoadWorld,
): Promise<LoadResult> {
  const startedAt = performance.now();
  const { text: _, ...received } = await requests[kind](new Caller(url, world), number);
  return { kind, number, world: world.name, ...received, startedAt, tookMs: performance.now() - startedAt };
}

/** Sends the requests of a kind. */
const requests: Readonly<Record<LoadKind, (caller: Caller, number: number) => Promise<Received>>> = {
  pay: (caller, number) => caller.addPayment({ details: `Load ${number}` }),
  reserve: (caller, number) => caller.addPayment({ details: `Hold ${number}`, password: 'apple-3' }),
  balance: (caller) => caller.signed('GET', '/balance'),
  statements: (caller) => caller.signed('GET', '/statements?limit=5'),
  describe: (caller, number) => caller.signed('PUT', '', { description: `Load ${number}` }),
  upload: (caller, number) => caller.upload(`Load ${number}`),
  refresh: (caller) => caller.refresh(),
  cancel: (caller) => caller.cancel(),
};

/** Sends requests to a world. */
class Caller {
  readonly #url: string;
  readonly #world: LoadWorld;

  constructor(url: string, world: LoadWorld) {
    this.#url = url;
    this.#world = world;
  }

  addPayment(payment: object): Promise<Received> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ ...wallets, amount: 1, currency: 'EUR', ...payment });
    return this.#send(`${this.#url}/__sandbox/payments`, { method: 'POST', headers, body });
  }

  /** Sends a request for the wallet that pays, signed with the token of the world. */
  async signed(method: string, path: string, json?: unknown): Promise<Received> {
    const target = `${this.#url}/rest/v1/wallet/${wallets.from}${path}`;
    return this.#send(target, (await sign(this.#world.token, method, target, undefined, json)).init);
  }

  /** Uploads a text after the bytes with which a picture begins. */
  async upload(text: string): Promise<Received> {
    const target = `${this.#url}/rest/v1/user/me/avatar`;
    const content = new Uint8Array([...pictureStart, ...new TextEncoder().encode(text)]);
    const { init } = await signBody(this.#world.token, 'PUT', target, { type: 'image/png', content });
    return this.#send(target, init);
  }

  /** Refreshes a token, or logs in where no session is left. A session whose refresh was not confirmed is not used again. */
  async refresh(): Promise<Received> {
    const session = this.#world.sessions.shift();
    const received = await this.token(
      session
        ? { grant_type: 'refresh_token', refresh_token: session.refreshToken }
        : { grant_type: 'password', username: person.username, password: person.password, scope: 'balance' },
    );
    if (received.status === 200) this.#world.sessions.push(sessionOf(received.text));
    return received;
  }

  /** Requests a token, signed with the credentials of the client. */
  async token(form: Readonly<Record<string, string>>): Promise<Received> {
    const target = `${this.#url}/oauth/v1/token`;
    return this.#send(target, (await sign(seededClients.example, 'POST', target, form)).init);
  }

  /** Cancels one of the newest reserved payments that no other request cancels. */
  async cancel(): Promise<Received> {
    const listed = await this.signed('GET', '/pending-payments?direction=out&limit=40');
    if (listed.status !== 200) return listed;
    const { pending_payments: payments } = JSON.parse(listed.text) as {
      pending_payments: readonly { id: number; details?: string; cancelable: boolean }[];
    };
    const { cancelled } = this.#world;
    const next = payments.find(
      ({ id, details = '', cancelable }) => cancelable && details.startsWith('Hold ') && !cancelled.has(id),
    );
    if (!next) return listed;
    cancelled.add(next.id);
    return { ...(await this.signed('DELETE', `/pending-payment/${next.id}`)), paymentId: next.id };
  }

  async #send(target: string, init: RequestInit): Promise<Received> {
    let asked: readonly string[] = [];
    try {
      const response = await fetch(target, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'x-sandbox-world': this.#world.name },
        signal: AbortSignal.timeout(30_000),
      });
      asked = response.headers.get('x-asked')?.split(', ') ?? [];
      const text = await response.text();
      return { status: response.status, retryAfter: response.headers.get('retry-after'), asked, text };
    } catch {
      return { status: 0, retryAfter: null, asked, text: '' };
    }
  }
}

function sessionOf(text: string): Session {
  const {
    access_token: id,
    mac_key: key,
    refresh_token: refreshToken,
  } = JSON.parse(text) as Record<string, string>;
  return { token: { id: id ?? '', key: key ?? '' }, refreshToken: refreshToken ?? '' };
}

const scope = 'balance statements wallet_list manage_account avatar outgoing_payments';

/** Opens worlds, and logs the first user of each in. */
export function openWorlds(url: string, names: readonly string[]): Promise<LoadWorld[]> {
  return Promise.all(
    names.map(async (name) => {
      await fetch(`${url}/rest/v1/server`, { headers: { 'x-sandbox-world': name } });
      const empty = { name, token: seededClients.example, sessions: [], cancelled: new Set<number>() };
      const { username, password } = person;
      const received = await new Caller(url, empty).token({
        grant_type: 'password',
        username,
        password,
        scope,
      });
      return { ...empty, token: sessionOf(received.text).token };
    }),
  );
}

/** Returns the status of a read with the newest token of each session that no request uses. */
export const statusesOfSessions = (url: string, worlds: readonly LoadWorld[]): Promise<readonly number[]> =>
  Promise.all(
    worlds.flatMap((world) =>
      world.sessions.map(
        async ({ token }) => (await new Caller(url, { ...world, token }).signed('GET', '/balance')).status,
      ),
    ),
  );
