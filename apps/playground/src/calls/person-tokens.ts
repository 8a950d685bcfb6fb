import { type Scope, type Token, tokenFrom, type TokenStore } from '@litas/client';
import { type Client, createToken } from '@litas/client/operations';
import type { KnownPerson } from '../credentials.ts';

/** The user of the token. */
export interface TokenRequest {
  /** Requests the token, signed with client credentials. */
  readonly client: Client;
  /** Id of the client. */
  readonly clientId: string;
  /** Name of the world. */
  readonly world: string;
  readonly person: KnownPerson;
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
}

const tokens = new Map<string, Token>();

/**
 * Returns a store in memory for the token of a user. If it is empty, it requests a token with the password grant, so that a second call
 * with the same scopes needs no second token.
 */
export async function personTokens({
  client,
  clientId,
  world,
  person: { username, password },
  scopes,
  signal,
}: TokenRequest): Promise<TokenStore> {
  const key = [client.baseUrl, clientId, world, username, ...scopes].join(' ');
  const store: TokenStore = {
    get: () => tokens.get(key),
    set: (token) => void (token === undefined ? tokens.delete(key) : tokens.set(key, token)),
  };
  if (!tokens.has(key)) {
    // The scopes come from the description, from which the type is generated.
    const body = { grant_type: 'password', username, password, scope: [...scopes] as Scope[] } as const;
    tokens.set(key, tokenFrom(await createToken({ client, signal, body })));
  }
  return store;
}

/** Returns the tokens of people. */
export const knownPersonTokens = (): readonly Token[] => [...tokens.values()];

/** Removes all tokens, because the sandbox may have been reset. */
export const forgetPersonTokens = (): void => tokens.clear();
