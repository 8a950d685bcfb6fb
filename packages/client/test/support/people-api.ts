import {
  createOAuth,
  createWallet,
  type OAuth,
  type Token,
  type TokenStore,
  type Wallet,
} from '../../src/index.ts';
import type { WalletOptions } from '../../src/index.ts';
import { respondingFetch } from './responding-fetch.ts';
import { type SteppingClock, steppingClock } from './stepping-clock.ts';
import { client, signatureOf } from './wallet-responding.ts';

/** An API with several users. Tokens expire when the test calls `expire`, and each refresh token is accepted once. */
export interface PeopleApi {
  readonly wallet: Wallet;
  readonly oauth: OAuth;
  readonly clock: SteppingClock;
  readonly options: WalletOptions;
  /** Issues a token of a user. */
  readonly issue: (user: string) => Token;
  /** Ends all tokens that are good. */
  readonly expire: () => void;
  /** Whose token it is. */
  readonly userOf: (token: Token | undefined) => string | undefined;
  /** The users whose tokens signed the requests with a header `x-call`, by its value. */
  readonly signedFor: Map<string, Set<string>>;
  /** Token requests so far. */
  readonly grants: URLSearchParams[];
}

interface Known {
  readonly user: string;
  good: boolean;
  refreshable: boolean;
}

/** Lets other things happen: what a test does with its scheduler. */
export type Wait = (label: string) => Promise<void>;

/**
 * Creates an API.
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

  const issue = (user: string): Token => {
    const id = `${user}-${tokens.size}`;
    tokens.set(id, { user, good: true, refreshable: true });
    return { id, key: `key of ${id}`, refreshToken: id };
  };
  const grant = (form: URLSearchParams): Response => {
    grants.push(form);
    let user = form.get('username');
    if (user === null) {
      const before = tokens.get(form.get('refresh_token') ?? '');
      if (!before?.refreshable) return Response.json({ error: 'invalid_grant' }, { status: 400 });
      before.refreshable = false;
      before.good = false;
      user = before.user;
    }
    const { id, key, refreshToken } = issue(user);
    return Response.json({
      access_token: id,
      token_type: 'mac',
      expires_in: 3_600,
      mac_key: key,
      mac_algorithm: 'hmac-sha-256',
      refresh_token: refreshToken,
    });
  };
  const respond = (request: Request): Response => {
    const known = tokens.get(signatureOf(request).id);
    const call = request.headers.get('x-call');
    if (known && call !== null) signedFor.set(call, (signedFor.get(call) ?? new Set()).add(known.user));
    const rows = [{ id: Number(signatureOf(request).id.split('-')[1]) }];
    const list = {
      statements: rows,
      _metadata: { has_next: true, cursors: { after: signatureOf(request).id } },
    };
    return known?.good
      ? Response.json(request.url.includes('/statements') ? list : { display_name: known.user })
      : Response.json({ error: 'invalid_grant' }, { status: 400 });
  };
  const all: WalletOptions = {
    client,
    clock,
    retry: false,
    token: makeStore(issue('ona')),
    ...options,
    fetch: respondingFetch(async (request) => {
      await wait(`request ${new URL(request.url).pathname}`);
      const { pathname, searchParams } = new URL(request.url);
      let response: Response;
      if (request.method === 'DELETE') {
        const known = tokens.get(searchParams.get('access_token') ?? '');
        if (known) Object.assign(known, { good: false, refreshable: false });
        response = new Response(null, { status: 204 });
      } else if (pathname === '/oauth/v1/token') response = grant(new URLSearchParams(await request.text()));
      else response = respond(request);
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
    userOf: (token) => tokens.get(token?.id ?? '')?.user,
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
