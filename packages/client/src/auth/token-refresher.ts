import { type ApiError, authorizeAgain, OAuthError } from '../errors/response-errors.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { TokenChange } from '../options/hooks.ts';
import type { Settings } from '../options/settings.ts';
import type { TokenRefresh } from '../options/wallet-options.ts';
import type { Client } from '../transport/client.ts';
import { storedToken, type TokenSource } from './with-token.ts';

/** Fields of a token request beside the grant's own. */
export interface Form {
  readonly scope?: readonly string[] | undefined;
  readonly code?: string | undefined;
}

/** Gets the next token for a refresh token. */
export type Renew = (refreshToken: string, form?: Form) => Promise<Token>;

/** State of refreshing the token of one store. */
export interface RefreshState {
  /** The refresh in progress, shared by all calls that need its result. */
  pending?: Promise<Token> | undefined;
  /** When one was last tried, milliseconds since 1970. */
  triedAt?: number;
  /** The token whose session is over, and the error of calls that use it. */
  ended?: { readonly id: string; readonly error: OAuthError };
}

const states = new WeakMap<TokenStore, RefreshState>();

/** The state of a store: the same for every wallet that uses the store. */
export function refreshStateOf(store: TokenStore): RefreshState {
  const known = states.get(store);
  if (known) return known;
  const state: RefreshState = {};
  states.set(store, state);
  return state;
}

/** What refreshing takes of the settings. */
export type RefreshSettings = Pick<Settings, 'client' | 'clock' | 'retry' | 'hooks'>;

/** Keeps the token of one store valid. */
export interface TokenRefresher extends Required<TokenSource> {
  /** Refreshes the token whatever its age. */
  refresh(form?: Form): Promise<Token>;
  /** Stores a token that came in another way. */
  keep(token: Token | undefined, reason: TokenChange['reason']): Promise<void>;
}

/** Makes the refresher of a store: what a {@link TokenRefresh} is within the package. */
export type MakeRefresher = (settings: RefreshSettings, store: TokenStore, client: Client) => TokenRefresher;

/** The function behind the opaque type of the option `refresh`. */
export const refresherOf = (refresh: TokenRefresh): MakeRefresher => refresh as unknown as MakeRefresher;

/** A token is refreshed this long before it expires, and not again within the same time. In milliseconds. */
const marginMs = 30_000;

/** Makes a refresher. All refreshers of one store refresh together: any number of calls at once make one token request. */
export function createTokenRefresher(
  { client, clock, hooks }: RefreshSettings,
  store: TokenStore,
  renew: Renew,
): TokenRefresher {
  const state = refreshStateOf(store);

  const get = () => storedToken(store);

  const keep: TokenRefresher['keep'] = async (token, reason) => {
    await store.set(token);
    await hooks.onTokenChange?.({ reason, token });
  };

  const end = ({ id }: Token, refusal: ApiError | OAuthError | undefined): OAuthError => {
    const error = authorizeAgain(refusal);
    state.ended = { id, error };
    return error;
  };

  const replace = async (spent: Token | undefined, form?: Form, refusal?: ApiError): Promise<Token> => {
    const token = await get();
    if (!token) throw authorizeAgain(refusal);
    // Another call, wallet or process has been faster.
    if (spent && spent.id !== token.id) return token;
    if (spent && state.ended?.id === token.id) throw state.ended.error;
    const { refreshToken } = token;
    // Whether the session is over shows in the response to the refresh: the text of an error is not for programs.
    if (!client || refreshToken === undefined) throw end(token, refusal);
    state.triedAt = clock.now();
    try {
      const next = { refreshToken, ...(await renew(refreshToken, form)) };
      // The person may have signed out meanwhile.
      if (!(await get())) throw authorizeAgain();
      await keep(next, 'refreshed');
      return next;
    } catch (error) {
      if (!(error instanceof OAuthError && error.code === 'invalid_grant')) throw error;
      const other = await get();
      if (other && other.id !== token.id) return other;
      throw end(token, error);
    }
  };

  const start = (...how: Parameters<typeof replace>): Promise<Token> =>
    (state.pending ??= replace(...how).finally(() => {
      state.pending = undefined;
    }));

  const isDue = (token: Token): boolean =>
    client !== undefined &&
    token.refreshToken !== undefined &&
    clock.now() >= expiryOf(token) - marginMs &&
    // A token that lives shorter than that is used until it is refused.
    clock.now() >= (state.triedAt ?? -Infinity) + marginMs;

  return {
    current: async () => {
      const token = await get();
      if (token && state.ended?.id === token.id) throw state.ended.error;
      if (!token || !(state.pending ?? isDue(token))) return token;
      return start(token).catch((error: unknown) => {
        // It is good for a while yet, unless it was the last one.
        if (state.ended?.id === token.id || clock.now() >= expiryOf(token)) throw error;
        return token;
      });
    },
    after: (refused, refusal) => start(refused, undefined, refusal),
    refresh: async (form) => {
      // What is under way was not asked for the same.
      if (form) while (state.pending) await state.pending.catch(() => undefined);
      return start(undefined, form);
    },
    keep,
  };
}

const expiryOf = ({ expiresAt = Infinity }: Token): number => expiresAt * 1000;
