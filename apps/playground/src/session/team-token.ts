import type { PageStorage } from './page-storage.ts';

/** The tokens of team sandboxes, for as long as the tab is open. They are never part of a URL. */
export interface TeamTokens {
  /** Returns the token for the sandbox at an origin. */
  readonly get: (origin: string) => string | undefined;
  /** Stores a token; `undefined` removes it. */
  readonly set: (origin: string, token: string | undefined) => void;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Returns whether a text can be a token: it is sent in a header. */
export const isTeamToken = (text: string): boolean => /^[\x21-\x7E]+$/.test(text);

/** Returns whether a token has the form of one of a team. That of the administrator is any text. */
export const isOfTeam = (token: string): boolean => /^litas_[^_]+_[^_]+$/.test(token);

const keyOf = (origin: string): string => `litas.team-token.${origin}`;

/** Creates a store for the tokens of team sandboxes in the session storage of the tab. */
export function createTeamTokens(storage: PageStorage): TeamTokens {
  const listeners = new Set<() => void>();
  return {
    get: (origin) => storage.getItem(keyOf(origin)) ?? undefined,
    set: (origin, token) => {
      if (token === undefined) storage.removeItem(keyOf(origin));
      else storage.setItem(keyOf(origin), token);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
