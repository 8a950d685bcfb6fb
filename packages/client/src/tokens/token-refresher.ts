import { authorizeAgain } from '../errors/authorize-again.ts';
import type { ApiError } from '../errors/api-error.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import { withToken } from '../pipeline/with-token.ts';
import { storedToken } from './stored-token.ts';
import { refreshStateOf } from './refresh-state.ts';
import type { Form, Renew } from './renew-token.ts';
import type { RefreshSettings, TokenRefresh, TokenRefresher } from './token-refresh.ts';
import type { TokenStore } from './token-store.ts';
import type { Token } from './token.ts';

/** A token is refreshed this long before it expires, and not again within the same time. In milliseconds. */
const marginMs = 30_000;

/** Makes a refresher. All refreshers of one store refresh together: any number of calls at once make one token request. */
export function createTokenRefresher(
  { client, clock, hooks }: RefreshSettings,
  store: TokenStore,
  renew: Renew,
): ReturnType<TokenRefresh> {
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
    // What else is wrong with a token, no refresh makes good.
    if (refusal && !/expired/i.test(refusal.description ?? 'expired')) throw end(token, refusal);
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

  const refresher: TokenRefresher = {
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
  return { ...refresher, middleware: withToken(refresher) };
}

const expiryOf = ({ expiresAt = Infinity }: Token): number => expiresAt * 1000;
