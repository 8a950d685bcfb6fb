/** The id and the key of a client, as the vendor gave them. */
export interface Credentials {
  /** Client id. */
  readonly id: string;
  /** The client's MAC key, as given; it is not decoded. */
  readonly key: string;
}

/** The id of a client, and its key or where the key is found. */
export interface CredentialsSource {
  /** Client id. */
  readonly id: string;
  /** The client's MAC key, or a function that is asked for it at every signature, so that a key can be changed. */
  readonly key: string | (() => string | Promise<string>);
}

/**
 * An access token: a MAC credential that a person's consent gave. Calls that are signed with it reach what the person
 * granted, and `me` means them.
 */
export interface Token {
  /** The access token, which is the id of a signature. */
  readonly id: string;
  /** The token's own MAC key, as given. */
  readonly key: string;
  /** When the token expires, Unix seconds; left out when it is not known. */
  readonly expiresAt?: number | undefined;
  /** Gets the next token; left out when there is none. */
  readonly refreshToken?: string | undefined;
}

/** Keeps the token of one person: in memory, in a file, in a cookie. */
export interface TokenStore {
  /** Gives the token; `undefined` when the person has not given consent. */
  get(): Token | undefined | Promise<Token | undefined>;
  /** Keeps a token in place of the one before; `undefined` forgets it. */
  set(token: Token | undefined): void | Promise<void>;
}

/**
 * Keeps a token in memory, for as long as the program runs.
 *
 * @param token - The token at the start; none when left out.
 *
 * @example
 * import { createWallet, memoryTokenStore } from '@litas/client';
 *
 * const store = memoryTokenStore();
 * const wallet = createWallet({ token: store });
 * await store.set({ id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' });
 * console.log(typeof wallet.getUser); // function
 */
export function memoryTokenStore(token?: Token): TokenStore {
  let current = token;
  return {
    get: () => current,
    set: (next) => {
      current = next;
    },
  };
}
