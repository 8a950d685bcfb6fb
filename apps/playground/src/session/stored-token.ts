import type { Token, TokenStore } from '@litas/client';
import type { PageStorage } from './page-storage.ts';

/** A token store that also stores the requested scopes. */
export interface ScopedTokenStore extends TokenStore {
  readonly get: () => Token | undefined;
  readonly set: (token: Token | undefined) => void;
  /** The requested scopes; `undefined` if there is no token. */
  readonly scopes: () => readonly string[] | undefined;
  /** Stores a new token with the requested scopes. */
  readonly connect: (token: Token, scopes: readonly string[]) => void;
}

interface Kept {
  readonly token: Token;
  readonly scopes: readonly string[];
}

/**
 * Creates a store that keeps a token in memory.
 *
 * @param initial - The previously stored token.
 * @param onChange - Called with the stored token after each change.
 */
export function scopedTokenStore(
  initial?: Kept,
  onChange: (kept: Kept | undefined) => void = () => {},
): ScopedTokenStore {
  let kept = initial;
  const keep = (next: Kept | undefined): void => {
    kept = next;
    onChange(next);
  };
  return {
    get: () => kept?.token,
    // A refresh that finishes after the connection was ended must not restore it.
    set: (token) => keep(token && kept && { token, scopes: kept.scopes }),
    scopes: () => kept?.scopes,
    connect: (token, scopes) => keep({ token, scopes }),
  };
}

/**
 * Creates a store that keeps a token of the local sandbox in the session storage of the tab, so that a reload does not end the connection.
 * A page for real wallets stores tokens on its server.
 *
 * @param storage - The storage.
 * @param key - The key in the storage.
 */
export function storedToken(storage: PageStorage, key: string): ScopedTokenStore {
  return scopedTokenStore(read(storage.getItem(key)), (kept) => {
    if (kept === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(kept));
  });
}

function read(text: string | null): Kept | undefined {
  try {
    const { token, scopes } = JSON.parse(text ?? '{}') as Partial<Kept>;
    const usable = typeof token?.id === 'string' && typeof token.key === 'string' && Array.isArray(scopes);
    return usable ? { token, scopes } : undefined;
  } catch {
    return undefined; // invalid
  }
}
