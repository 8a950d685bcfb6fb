import { checkCredentials } from '../options/check.ts';
import type { Token } from './token.ts';
import type { TokenStore } from './token-store.ts';

/** The token that a store has, if any; refuses one that cannot sign. */
export async function storedToken(tokens: TokenStore | undefined): Promise<Token | undefined> {
  const token = await tokens?.get();
  // A store may hand out whatever its file held.
  if (token) checkCredentials('token', token);
  return token;
}
