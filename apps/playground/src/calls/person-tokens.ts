import { type Scope, type Token, tokenFrom, type TokenStore } from '@litas/client';
import { type Client, createToken } from '@litas/client/operations';
import type { ExamplePerson } from '../credentials.ts';

/** Whose token is wanted. */
export interface TokenRequest {
  /** Asks for the token, signed by the client. */
  readonly client: Client;
  readonly person: ExamplePerson;
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
}

const tokens = new Map<string, Token>();

/**
 * Returns the store of a person's token, in memory. It asks for the token by the password grant when it has none, so that a
 * second call with the same scopes needs no second token.
 */
export async function personTokens({
  client,
  person: { username, password },
  scopes,
  signal,
}: TokenRequest): Promise<TokenStore> {
  const key = [client.baseUrl, username, ...scopes].join(' ');
  const store: TokenStore = {
    get: () => tokens.get(key),
    set: (token) => void (token === undefined ? tokens.delete(key) : tokens.set(key, token)),
  };
  if (!tokens.has(key)) {
    // They come from the description, which the type is made of.
    const body = { grant_type: 'password', username, password, scope: [...scopes] as Scope[] } as const;
    tokens.set(key, tokenFrom(await createToken({ client, signal, body })));
  }
  return store;
}

/** Forgets all tokens: the sandbox may have been reset. */
export const forgetPersonTokens = (): void => tokens.clear();
