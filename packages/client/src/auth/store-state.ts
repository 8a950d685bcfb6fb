import type { OAuthError } from '../errors/response-errors.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import { sessionOf } from './session.ts';
import type { SharedWork } from './shared-work.ts';

/** What is known of the token of one store beside what the store itself holds. */
export interface StoreState {
  /** Refreshes in progress, by the id of the token that they replace. */
  readonly refreshes: Map<string, SharedWork<Token>>;
  /** The token that the last refresh gave. */
  latest?: Token;
  /**
   * Ids of the tokens of its session that it has replaced. It is used in place of them until the store holds it: a write may have
   * failed, or come late, or a store be read that is behind.
   */
  replaced: readonly string[];
  /** The write in progress. */
  writing?: SharedWork<unknown> | undefined;
  /** When a refresh was last tried, milliseconds since 1970. */
  triedAt: number;
  /** The token whose session is over, and the error of calls that use it. */
  ended?: { readonly id: string; readonly error: OAuthError };
  /** How often a person has signed in or out. */
  changes: number;
  /** Sign-ins that have begun. */
  signIns?: number;
  /** Which of them the store holds. */
  signedIn?: number;
}

const states = new WeakMap<TokenStore, StoreState>();

/** The state of a store: the same for every wallet that uses the store. */
export function stateOf(store: TokenStore): StoreState {
  const known = states.get(store);
  const state: StoreState = known ?? { refreshes: new Map(), replaced: [], triedAt: 0, changes: 0 };
  if (!known) states.set(store, state);
  return state;
}

/** Notes that a token was replaced by the next one of its session. */
export function noteReplaced(state: StoreState, { id }: Token, next: Token): void {
  const { latest, replaced } = state;
  state.replaced = latest && sessionOf(latest) === sessionOf(next) ? [...replaced.slice(-9), id] : [id];
  state.latest = next;
}

/** The token to use where a store holds another one. */
export const latestOf = ({ latest, replaced }: StoreState, stored: Token | undefined): Token | undefined =>
  stored && replaced.includes(stored.id) ? latest : stored;
