import { runAs } from '#running';
import { type ApiError, authorizeAgain, OAuthError } from '../errors/response-errors.ts';
import type { WalletError } from '../errors/wallet-error.ts';
import { assertNotWithin, runCallback } from '../options/callbacks.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { Running } from '../options/running.ts';
import type { Settings } from '../options/settings.ts';
import type { Client } from '../transport/client.ts';
import { sessionOf, sessionReplaced } from './session.ts';
import { type SharedWork, shareWork } from './shared-work.ts';
import { noteReplaced, stateOf } from './store-state.ts';
import { createTokenKeeper, type TokenKeeper } from './token-keeper.ts';
import type { TokenSource } from './with-token.ts';

/** Further fields of a token request. */
export interface Form {
  readonly scope?: readonly string[] | undefined;
  readonly code?: string | undefined;
}

/** Requests the next token for a refresh token. */
export type Renew = (refreshToken: string, form?: Form) => Promise<Token>;

/** Settings of a token refresher. */
export type RefreshSettings = Pick<Settings, 'client' | 'clock' | 'retry' | 'observe' | 'timeoutMs'>;

/** Keeps the token of one store valid. */
export interface TokenRefresher extends Required<TokenSource> {
  readonly keeper: TokenKeeper;
  /** Waits for a refresh of a token. */
  waitFor(token: Token, work: SharedWork<Token>): Promise<Token>;
  /** Refreshes a token, also one that has not expired. */
  refresh(token: Token, request?: RefreshOf): Promise<Token>;
}

/** Parameters of a refresh. */
export interface RefreshOf {
  /** Further fields of the token request. */
  readonly form?: Form | undefined;
  /** The error of the server that made the refresh necessary. */
  readonly cause?: ApiError;
  /** The callback that made the call. */
  readonly within?: Running | undefined;
}

/** Creates the refresher of a store: a {@link TokenRefresh} as the package sees it. */
export type MakeRefresher = (settings: RefreshSettings, store: TokenStore, client: Client) => TokenRefresher;

/** A token is refreshed this long before it expires, and not again within the same time. In milliseconds. */
const marginMs = 30_000;

/** Pause between two reads of a store that another process may be writing, in milliseconds. */
const pauseMs = 100;

/** Creates a refresher. All refreshers of one store share a refresh: any number of concurrent calls send one token request. */
export function createTokenRefresher(
  settings: RefreshSettings,
  store: TokenStore,
  renew: Renew,
): TokenRefresher {
  const { client, clock, timeoutMs } = settings;
  const state = stateOf(store);
  const keeper = createTokenKeeper(settings, store);

  /** Returns the current token of a session; throws when the store no longer holds that session. */
  const readSameSession = async (token: Token, cause?: ApiError | OAuthError): Promise<Token> => {
    const current = await keeper.read();
    if (!current) throw authorizeAgain(cause);
    if (sessionOf(current) !== sessionOf(token)) throw sessionReplaced();
    return current;
  };

  const end = ({ id }: Token, cause: ApiError | OAuthError | undefined): OAuthError => {
    const error = authorizeAgain(cause);
    state.ended = { id, error };
    return error;
  };

  /** Waits for the token of another process, where the server has rejected a refresh: that process may not have written it yet. */
  const tokenOfOthers = async (token: Token, cause: OAuthError): Promise<Refreshed> => {
    // Longer than a write of another process may take.
    for (let reads = store.lock ? 1 : Math.ceil(keeper.writeMs / pauseMs) + 11; ; reads -= 1) {
      const other = await readSameSession(token, cause);
      if (other.id !== token.id) return { next: other, isNew: false };
      if (reads === 1) throw end(token, cause);
      await clock.sleep(pauseMs, new AbortController().signal);
    }
  };

  const replace = async (spent: Token, { form, cause }: RefreshOf): Promise<Refreshed> => {
    const token = await readSameSession(spent, cause);
    // Another call, wallet or process has been faster.
    if (token.id !== spent.id && !form) return { next: token, isNew: false };
    if (state.ended?.id === token.id) throw state.ended.error;
    const { refreshToken } = token;
    // The response to the refresh shows whether the session has ended: the text of an error is not for programs.
    if (!client || !refreshToken) throw end(token, cause);
    state.triedAt = clock.now();
    let next: Token;
    try {
      next = { refreshToken, ...(await renew(refreshToken, form)), session: sessionOf(token) };
    } catch (error) {
      if (!(error instanceof OAuthError && error.code === 'invalid_grant')) throw error;
      return tokenOfOthers(token, error);
    }
    // The user may have signed out meanwhile. Where another one has signed in, this call is still made as the first.
    const current = await keeper.read();
    if (!current) throw authorizeAgain();
    if (sessionOf(current) !== sessionOf(next)) return { next, isNew: false };
    noteReplaced(state, token, next);
    const isNew = await keeper.write(next, keeper.instead(next)).catch((error: WalletError) => {
      keeper.report(error);
      return true;
    });
    return { next, isNew };
  };

  /** Runs a refresh once, under the lock of the store if it has one. */
  const underLock = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    let running: Promise<Result> | undefined;
    await runCallback('token.lock', store, () =>
      store.lock?.(() =>
        // The work is not that of the store: what it calls may use the store.
        runAs(undefined, async () => {
          running ??= work();
          await running.catch(() => {});
        }),
      ),
    ).catch((error: WalletError) => {
      // What was done under the lock is done.
      if (!running) throw error;
      keeper.report(error);
    });
    return running ?? work();
  };

  const waitFor = async ({ id }: Token, work: SharedWork<Token>): Promise<Token> =>
    work.wait().finally(() => {
      if (state.refreshes.get(id) === work) state.refreshes.delete(id);
    });

  const refresh = async (token: Token, request: RefreshOf = {}): Promise<Token> => {
    assertNotWithin(request.within, state, 'token.set');
    const pending = state.refreshes.get(token.id);
    const begin = async (): Promise<Token> => {
      const { next, isNew } = await underLock(async () => replace(token, request));
      // After the lock: the hook may make calls that need it.
      if (isNew) await keeper.changed('refreshed', next);
      return next;
    };
    const work = pending ?? shareWork(clock, timeoutMs, begin(), 'refresh');
    state.refreshes.set(token.id, work);
    return waitFor(token, work).catch((error: unknown) => {
      if (!pending || error !== work.expired) throw error;
      // A worker runtime may have ended the request that began the work, together with its timers.
      return refresh(token, request);
    });
  };

  const isDue = (token: Token): boolean =>
    !!client &&
    !!token.refreshToken &&
    // A token whose lifetime is shorter than the margin is used until the server rejects it.
    clock.now() >= Math.max(expiryOf(token) - marginMs, state.triedAt + marginMs);

  return {
    store,
    keeper,
    current: async (within) => {
      const token = await keeper.read();
      if (token && state.ended?.id === token.id) throw state.ended.error;
      if (!token || !(state.refreshes.has(token.id) || isDue(token))) return token;
      return refresh(token, { within }).catch((error: unknown) => {
        // The token has not expired yet, unless its session has ended.
        if (state.ended?.id === token.id || clock.now() >= expiryOf(token)) throw error;
        return token;
      });
    },
    after: async (rejected, cause, within) => {
      const token = await readSameSession(rejected, cause);
      return token.id === rejected.id ? refresh(token, { cause, within }) : token;
    },
    refresh,
    waitFor,
  };
}

interface Refreshed {
  readonly next: Token;
  /** Whether this refresh has written it. */
  readonly isNew: boolean;
}

/** Returns when a token expires, in milliseconds since 1970. A store may return something else than a number. */
const expiryOf = ({ expiresAt }: Token): number =>
  Number.isFinite(expiresAt) ? Number(expiresAt) * 1000 : Infinity;
