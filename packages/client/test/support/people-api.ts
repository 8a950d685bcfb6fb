import {
  createOAuth,
  createWallet,
  type OAuth,
  type Token,
  type TokenStore,
  type Wallet,
} from '../../src/index.ts';
import type { WalletOptions } from '../../src/index.ts';
import { fetchAnswering } from './fetch-answering.ts';
import { type SteppingClock, steppingClock } from './stepping-clock.ts';
import { client, signatureOf } from './wallet-answering.ts';

/** An API with several people. Tokens expire when the test says so, and each refresh token is accepted once. */
export interface PeopleApi {
  readonly wallet: Wallet;
  readonly oauth: OAuth;
  readonly clock: SteppingClock;
  readonly options: WalletOptions;
  /** A new token of a person. */
  readonly issue: (person: string) => Token;
  /** Ends all tokens that are good. */
  readonly expire: () => void;
  /** Whose token it is. */
  readonly personOf: (token: Token | undefined) => string | undefined;
  /** The people whose tokens signed the requests with a header `x-call`, by the value of it. */
  readonly signedFor: Map<string, Set<string>>;
  /** Token requests so far. */
  readonly grants: URLSearchParams[];
}

interface Known {
  readonly person: string;
  good: boolean;
  refreshable: boolean;
}

/** Lets other things happen: what a test does with its scheduler. */
export type Wait = (label: string) => Promise<void>;

/**
 * Makes one.
 *
 * @param makeStore - Makes the store, which holds the first token of `ona`.
 * @param wait - Called when a request arrives and before its response leaves.
 * @param options - Of the wallets.
 */
export function peopleApi(
  makeStore: (token: Token) => TokenStore,
  wait: Wait = async () => {},
  options: WalletOptions = {},
): PeopleApi {
  const tokens = new Map<string, Known>();
  const signedFor = new Map<string, Set<string>>();
  const grants: URLSearchParams[] = [];
  const clock = steppingClock();

  const issue = (person: string): Token => {
    const id = `${person}-${tokens.size}`;
    tokens.set(id, { person, good: true, refreshable: true });
    return { id, key: `key of ${id}`, refreshToken: id };
  };
  const grant = (form: URLSearchParams): Response => {
    grants.push(form);
    let person = form.get('username');
    if (person === null) {
      const before = tokens.get(form.get('refresh_token') ?? '');
      if (!before?.refreshable) return Response.json({ error: 'invalid_grant' }, { status: 400 });
      before.refreshable = false;
      before.good = false;
      person = before.person;
    }
    const { id, key, refreshToken } = issue(person);
    return Response.json({
      access_token: id,
      token_type: 'mac',
      expires_in: 3_600,
      mac_key: key,
      mac_algorithm: 'hmac-sha-256',
      refresh_token: refreshToken,
    });
  };
  const answer = (request: Request): Response => {
    const known = tokens.get(signatureOf(request).id);
    const call = request.headers.get('x-call');
    if (known && call !== null) signedFor.set(call, (signedFor.get(call) ?? new Set()).add(known.person));
    const rows = [{ id: Number(signatureOf(request).id.split('-')[1]) }];
    const list = {
      statements: rows,
      _metadata: { has_next: true, cursors: { after: signatureOf(request).id } },
    };
    return known?.good
      ? Response.json(request.url.includes('/statements') ? list : { display_name: known.person })
      : Response.json({ error: 'invalid_grant' }, { status: 400 });
  };
  const all: WalletOptions = {
    client,
    clock,
    retry: false,
    token: makeStore(issue('ona')),
    ...options,
    fetch: fetchAnswering(async (request) => {
      await wait(`request ${new URL(request.url).pathname}`);
      const { pathname, searchParams } = new URL(request.url);
      let response: Response;
      if (request.method === 'DELETE') {
        const known = tokens.get(searchParams.get('access_token') ?? '');
        if (known) Object.assign(known, { good: false, refreshable: false });
        response = new Response(null, { status: 204 });
      } else if (pathname === '/oauth/v1/token') response = grant(new URLSearchParams(await request.text()));
      else response = answer(request);
      await wait(`response ${pathname}`);
      return response;
    }),
  };
  return {
    wallet: createWallet(all),
    oauth: createOAuth(all),
    clock,
    options: all,
    issue,
    grants,
    signedFor,
    expire: () => {
      for (const known of tokens.values()) known.good = false;
    },
    personOf: (token) => tokens.get(token?.id ?? '')?.person,
  };
}

/** A store whose every step takes a while, and that does not look at what a write replaces. */
export const plainStore =
  (wait: Wait = async () => {}) =>
  (token?: Token): TokenStore => {
    let kept = token;
    return {
      get: async () => {
        await wait('get');
        return kept;
      },
      set: async (next) => {
        await wait('set');
        kept = next;
      },
    };
  };

/** A store whose every step takes a while, and whose writes compare. */
export const comparingStore =
  (wait: Wait = async () => {}) =>
  (token?: Token): TokenStore => {
    let kept = token;
    let last: Promise<unknown> = Promise.resolve();
    return {
      get: async () => {
        await wait('get');
        return kept;
      },
      set: async (next, { replaces } = {}) => {
        await wait('set');
        if (!replaces || replaces.id === kept?.id) kept = next;
        await wait('after set');
      },
      lock: async (work) => {
        const before = last;
        let release = () => {};
        last = new Promise<void>((resolve) => (release = resolve));
        await before;
        await wait('lock');
        await work();
        await wait('unlock');
        release();
      },
    };
  };

/** A store whose every step takes a while, and that keeps only the fields that it knows: it drops the session. */
export const droppingStore =
  (wait: Wait = async () => {}) =>
  (token?: Token): TokenStore => {
    const inner = plainStore(wait)(token);
    return {
      get: inner.get,
      set: (next) =>
        inner.set(
          next && { id: next.id, key: next.key, refreshToken: next.refreshToken, expiresAt: next.expiresAt },
        ),
    };
  };
