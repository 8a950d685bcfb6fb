import { type Scope, type Token, tokenFrom, type TokenStore } from '@litas/client';
import { type Client, createToken } from '@litas/client/operations';
import type { KnownPerson } from '../credentials.ts';

/** Whose token it is, without its scopes. */
export interface TokenHolder {
  /** Scheme, host and port of the sandbox. */
  readonly origin: string;
  /** Id of the client. */
  readonly clientId: string;
  /** Name of the world. */
  readonly world: string;
  readonly person: KnownPerson;
}

/** Asks for the token of a person. */
export interface TokenRequest extends TokenHolder {
  /** Requests the token, signed with client credentials. */
  readonly client: Client;
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
}

const tokens = new Map<string, Token>();

const holderKey = ({ origin, clientId, world, person: { username } }: TokenHolder): string =>
  [origin, clientId, world, username, ''].join(' ');

/**
 * Returns why a call of a person needs a new token: there is none yet, or only with other scopes. A token keeps the scopes with which it
 * was issued.
 *
 * @returns `undefined` if there is a token with these scopes.
 */
export function reasonForLogIn(
  holder: TokenHolder,
  scopes: readonly string[],
): 'noToken' | 'otherScopes' | undefined {
  const start = holderKey(holder);
  if (tokens.has(start + scopes.join(' '))) return undefined;
  return [...tokens.keys()].some((key) => key.startsWith(start)) ? 'otherScopes' : 'noToken';
}

/**
 * Returns a store in memory for the token of a user. If it is empty, it requests a token with the password grant, so that a second call
 * with the same scopes needs no second token.
 */
export async function personTokens(request: TokenRequest): Promise<TokenStore> {
  const { client, person, scopes, signal } = request;
  const { username, password } = person;
  const key = holderKey(request) + scopes.join(' ');
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
