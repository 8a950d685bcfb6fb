/** The client credentials: the id and the key of an API client, as the vendor issued them. */
export interface Credentials {
  /** Client id. */
  readonly id: string;
  /** MAC key of the API client, as issued; it is not decoded. */
  readonly key: string;
}

/** The client credentials, with the key or a function that returns the key. */
export interface CredentialsSource {
  /** Client id. */
  readonly id: string;
  /** MAC key of the API client, or a function that returns it. The function is called for each signature, so that keys can be rotated. */
  readonly key: string | (() => string | Promise<string>);
}

/**
 * An access token: credentials that a user grants by consent. Calls that are signed with it read the data of the user, and `me` is the
 * user.
 */
export interface Token {
  /** The access token. It is the id in signatures. */
  readonly id: string;
  /** MAC key of the token, as issued. */
  readonly key: string;
  /** When the token expires, in Unix seconds; missing when it is not known. */
  readonly expiresAt?: number | undefined;
  /** Refresh token; missing when there is none. */
  readonly refreshToken?: string | undefined;
  /** Id of the first token of the sign-in, which all of its refreshed tokens share. The first token itself does not have it. */
  readonly session?: string | undefined;
}

/** Condition of a write to a token store. */
export interface TokenReplacement {
  /**
   * The token that the new one replaces. If the store contains another token or none, do not write. Compare and write in one atomic step.
   * @default unconditional: a user has signed in
   */
  readonly replaces?: Token | undefined;
}

/** Keeps the token of one user, for example in a file or a cookie. Store the whole token, including unknown fields. */
export interface TokenStore {
  /** Returns the token; `undefined` when there is none. */
  get(): Token | undefined | Promise<Token | undefined>;
  /**
   * Writes a token; `undefined` deletes the current one. Stores that ignore `replaces` work too: the client reads them directly before it
   * writes.
   */
  set(token: Token | undefined, replacement?: TokenReplacement): void | Promise<void>;
  /**
   * Runs `work` under a lock of the token, which all processes share, and waits for it. `work` refreshes the token, and never rejects.
   * Without a lock, a process whose refresh token has been used waits for the token of the other process.
   */
  lock?(work: () => Promise<void>): Promise<void>;
}

/**
 * Creates a token store in memory.
 *
 * @param token - The initial token. @default none
 * @returns The store.
 *
 * @example
 * import { createWallet, memoryTokenStore } from '@litas/client';
 *
 * const store = memoryTokenStore();
 * const wallet = createWallet({ token: store, fetch: async () => Response.json({ id: 14471 }) });
 * await store.set({ id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' });
 * const user = await wallet.getUser({ userId: 'me' });
 * console.log(user.id); // 14471
 */
export function memoryTokenStore(token?: Token): TokenStore {
  let current = token;
  return {
    get: () => current,
    set: (next, { replaces } = {}) => {
      if (!replaces || replaces.id === current?.id) current = next;
    },
    // No other process can read it.
    lock: (work) => work(),
  };
}
