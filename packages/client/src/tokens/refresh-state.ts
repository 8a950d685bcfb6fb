import type { OAuthError } from '../errors/oauth-error.ts';
import type { Token } from './token.ts';
import type { TokenStore } from './token-store.ts';

/** What is known of refreshing the token of one store. */
export interface RefreshState {
  /** The refresh under way, for everybody who needs its result. */
  pending?: Promise<Token> | undefined;
  /** When one was last tried, milliseconds since 1970. */
  triedAt?: number;
  /** The token that is refused for good, and the error for whoever uses it. */
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
