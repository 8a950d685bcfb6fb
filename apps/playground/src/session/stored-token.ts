import type { Token, TokenStore } from '@litas/client';
import type { PageStorage } from './page-storage.ts';

/** A token store that also knows which scopes were asked for. */
export interface ScopedTokenStore extends TokenStore {
  readonly get: () => Token | undefined;
  readonly set: (token: Token | undefined) => void;
  /** The scopes asked for; `undefined` when there is no token. */
  readonly scopes: () => readonly string[] | undefined;
  /** Keeps a new token with the scopes that were asked for. */
  readonly connect: (token: Token, scopes: readonly string[]) => void;
}

interface Kept {
  readonly token: Token;
  readonly scopes: readonly string[];
}

/**
 * Keeps a token until the tab is closed or reloaded.
 *
 * @param initial - What was kept before.
 * @param onChange - Told of what is kept now.
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
    // A refresh that ends after the connection does not bring it back.
    set: (token) => keep(token && kept && { token, scopes: kept.scopes }),
    scopes: () => kept?.scopes,
    connect: (token, scopes) => keep({ token, scopes }),
  };
}

/**
 * Keeps a token of the local sandbox in the tab's session storage, so that a reload does not end the connection. A page
 * for real wallets keeps tokens on its server.
 *
 * @param storage - Where it is kept.
 * @param key - Where in it.
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
    return undefined; // not ours
  }
}
