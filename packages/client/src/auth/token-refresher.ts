import { type ApiError, authorizeAgain, OAuthError } from '../errors/response-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { reportFailure, runCallback } from '../options/callbacks.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { Settings } from '../options/settings.ts';
import type { TokenRefresh } from '../options/wallet-options.ts';
import type { Client } from '../transport/client.ts';
import { sessionOf, sessionReplaced } from './session.ts';
import { type SharedWork, shareWork } from './shared-work.ts';
import { noteReplaced, stateOf } from './store-state.ts';
import { createTokenKeeper, type TokenKeeper } from './token-keeper.ts';
import type { TokenSource } from './with-token.ts';

/** Fields of a token request beside the grant's own. */
export interface Form {
  readonly scope?: readonly string[] | undefined;
  readonly code?: string | undefined;
}

/** Gets the next token for a refresh token. */
export type Renew = (refreshToken: string, form?: Form) => Promise<Token>;

/** What refreshing takes of the settings. */
export type RefreshSettings = Pick<Settings, 'client' | 'clock' | 'retry' | 'observe' | 'timeoutMs'>;

/** Keeps the token of one store valid. */
export interface TokenRefresher extends Required<TokenSource> {
  readonly store: TokenStore;
  readonly keeper: TokenKeeper;
  /** Waits for the refresh of a token. */
  waitFor(token: Token, work: SharedWork<Token>): Promise<Token>;
  /** Refreshes a token whatever its age. */
  refresh(token: Token, form?: Form): Promise<Token>;
}

/** Makes the refresher of a store: what a {@link TokenRefresh} is within the package. */
export type MakeRefresher = (settings: RefreshSettings, store: TokenStore, client: Client) => TokenRefresher;

/** The function behind the opaque type of the option `refresh`. */
export const refresherOf = (refresh: TokenRefresh): MakeRefresher => refresh as unknown as MakeRefresher;

/** A token is refreshed this long before it expires, and not again within the same time. In milliseconds. */
const marginMs = 30_000;

/** How often the token of another process is looked for, and the pauses between, in milliseconds: for 3 seconds in all. */
const readsOfOthers = 31;
const pauseMs = 100;

/** Makes a refresher. All refreshers of one store refresh together: any number of calls at once make one token request. */
export function createTokenRefresher(
  settings: RefreshSettings,
  store: TokenStore,
  renew: Renew,
): TokenRefresher {
  const { client, clock, observe, timeoutMs } = settings;
  const state = stateOf(store);
  const keeper = createTokenKeeper(settings, store);

  /** The token of a session, or of the one token that is given; throws when the store no longer holds that session. */
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

  /** The token that another process got in place of one whose refresh was not accepted; it may not have written it yet. */
  const tokenOfOthers = async (token: Token, cause: OAuthError): Promise<Token> => {
    for (let reads = store.lock ? 1 : readsOfOthers; ; reads -= 1) {
      const other = await readSameSession(token, cause);
      if (other.id !== token.id) return other;
      if (reads === 1) throw end(token, cause);
      await clock.sleep(pauseMs, new AbortController().signal);
    }
  };

  const replace = async (spent: Token, form?: Form, cause?: ApiError): Promise<Token> => {
    const token = await readSameSession(spent, cause);
    // Another call, wallet or process has been faster.
    if (token.id !== spent.id && !form) return token;
    if (state.ended?.id === token.id) throw state.ended.error;
    const { refreshToken } = token;
    // Whether the session is over shows in the response to the refresh: the text of an error is not for programs.
    if (!client || !refreshToken) throw end(token, cause);
    state.triedAt = clock.now();
    let next: Token;
    try {
      next = { refreshToken, ...(await renew(refreshToken, form)), session: sessionOf(token) };
    } catch (error) {
      if (!(error instanceof OAuthError && error.code === 'invalid_grant')) throw error;
      return tokenOfOthers(token, error);
    }
    // The person may have signed out meanwhile. Where another one has signed in, this call is still made as the first.
    const current = await keeper.read();
    if (!current) throw authorizeAgain();
    if (sessionOf(current) !== sessionOf(next)) return next;
    noteReplaced(state, token, next);
    const kept = await keeper.write(next, keeper.instead(next)).catch((error: WalletError) => {
      reportFailure(observe?.hooks, error);
      return true;
    });
    if (kept) await keeper.changed('refreshed', next);
    return next;
  };

  /** Runs a refresh under the lock of the store, where it has one, and once. */
  const underLock = async (work: () => Promise<Token>): Promise<Token> => {
    let running: Promise<Token> | undefined;
    await runCallback('token.lock', store, () =>
      store.lock?.(async () => {
        running ??= work();
        await running.catch(() => {});
      }),
    ).catch((error: WalletError) => {
      // What was done under the lock is done.
      if (!running) throw error;
      reportFailure(observe?.hooks, error);
    });
    return running ?? work();
  };

  const waitFor = async ({ id }: Token, work: SharedWork<Token>): Promise<Token> =>
    work.wait().finally(() => {
      if (state.refreshes.get(id) === work) state.refreshes.delete(id);
    });

  const refresh = async (token: Token, form?: Form, cause?: ApiError): Promise<Token> => {
    const pending = state.refreshes.get(token.id);
    const begin = async () => underLock(async () => replace(token, form, cause));
    const work = pending ?? shareWork(clock, timeoutMs, begin(), 'refresh');
    state.refreshes.set(token.id, work);
    return waitFor(token, work).catch((error: unknown) => {
      if (!pending || error !== work.expired) throw error;
      // What began it has ended without an outcome: a runtime may end a request together with its timers.
      return refresh(token, form, cause);
    });
  };

  const isDue = (token: Token): boolean =>
    !!client &&
    !!token.refreshToken &&
    // A token that lives shorter than the margin is used until it is refused.
    clock.now() >= Math.max(expiryOf(token) - marginMs, state.triedAt + marginMs);

  return {
    store,
    keeper,
    current: async (within) => {
      assertNotWithin(store, within);
      const token = await keeper.read();
      if (token && state.ended?.id === token.id) throw state.ended.error;
      if (!token || !(state.refreshes.has(token.id) || isDue(token))) return token;
      return refresh(token).catch((error: unknown) => {
        // It is good for a while yet, unless it was the last one.
        if (state.ended?.id === token.id || clock.now() >= expiryOf(token)) throw error;
        return token;
      });
    },
    after: async (refused, cause) => {
      const token = await readSameSession(refused, cause);
      return token.id === refused.id ? refresh(token, undefined, cause) : token;
    },
    refresh,
    waitFor,
  };
}

/** Throws when a store makes a call that needs what the store was asked for: that would never end. */
export function assertNotWithin(store: TokenStore, within: unknown): void {
  if (within === store) throw new WalletError('callback', 'token waits for its own call');
}

/** When a token expires, milliseconds since 1970; what a store gives may be no number. */
const expiryOf = ({ expiresAt }: Token): number =>
  Number.isFinite(expiresAt) ? Number(expiresAt) * 1000 : Infinity;
