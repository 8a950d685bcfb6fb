import type { OAuthError } from '../errors/response-errors.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import { sessionOf } from './session.ts';
import type { SharedWork } from './shared-work.ts';

/** State of one token store that the store itself does not hold. It also identifies the `set` of the store as a running callback. */
export interface StoreState {
  /** Refreshes in progress, by the id of the token that they replace. */
  readonly refreshes: Map<string, SharedWork<Token>>;
  /** The token of the last refresh. */
  latest?: Token;
  /**
   * Ids of the tokens that `latest` has replaced in its session. Until the store holds `latest`, it is used in place of them: a
   * write may have failed or be late, and a store may return an old value.
   */
  replaced: readonly string[];
  /** The write in progress. */
  writing?: SharedWork<unknown> | undefined;
  /** Time of the last attempt at a refresh, milliseconds since 1970. */
  triedAt: number;
  /** The token whose session has ended, and the error of calls that use it. */
  ended?: { readonly id: string; readonly error: OAuthError };
  /** Number of sign-ins and sign-outs. */
  changes: number;
  /** Number of sign-ins that have begun. */
  signIns?: number;
  /** Number of the sign-in whose token is in the store. */
  signedIn?: number;
}

const states = new WeakMap<TokenStore, StoreState>();

/** Returns the state of a store: the same for every wallet that uses the store. */
export function stateOf(store: TokenStore): StoreState {
  const known = states.get(store);
  const state: StoreState = known ?? { refreshes: new Map(), replaced: [], triedAt: 0, changes: 0 };
  if (!known) states.set(store, state);
  return state;
}

/** Records that a token was replaced by the next one of its session. */
export function noteReplaced(state: StoreState, { id }: Token, next: Token): void {
  const { latest, replaced } = state;
  state.replaced = latest && sessionOf(latest) === sessionOf(next) ? [...replaced.slice(-9), id] : [id];
  state.latest = next;
}

/**
 * Returns the token to use when a store returns a token: the latest one where the store returns one that it has replaced. The same
 * where it returns the latest one itself, since some stores keep only the fields that they know, and drop the session.
 */
export const latestOf = ({ latest, replaced }: StoreState, stored: Token | undefined): Token | undefined =>
  stored && [latest?.id, ...replaced].includes(stored.id) ? latest : stored;
