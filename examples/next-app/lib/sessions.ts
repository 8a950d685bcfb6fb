import { randomBytes } from 'node:crypto';
import { memoryTokenStore, type TokenStore } from '@litas/client';

// Route handlers and pages are separate modules of the build, so the map is where all of them see it. In production, keep tokens in a
// database: a server component cannot write cookies, so a refreshed token has no place there.
const shared = globalThis as { tokenStores?: Map<string, TokenStore> };
const stores = (shared.tokenStores ??= new Map());

/** Returns the token store of a session; `undefined` when there is none. */
export const findTokens = (session: string | undefined): TokenStore | undefined =>
  session === undefined ? undefined : stores.get(session);

/** Adds a session with an empty token store. */
export function addSession(): { readonly session: string; readonly token: TokenStore } {
  const session = randomBytes(24).toString('base64url');
  const token = memoryTokenStore();
  stores.set(session, token);
  return { session, token };
}

export const removeSession = (session: string | undefined): void => {
  if (session !== undefined) stores.delete(session);
};
