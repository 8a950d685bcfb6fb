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
  /**
   * Id of the first token of the session. Tokens that came of one sign-in by refreshes have the same: it tells them from the
   * token of another sign-in. Left out in the first one.
   */
  readonly session?: string | undefined;
}

/** What the token that a store holds has to be when another one is written. */
export interface TokenReplacement {
  /**
   * The token that the new one takes the place of. A store that holds another one by then, or none, keeps what it holds: compare
   * the ids in the same step as you write.
   * @default the token is written whatever the store holds: a person signed in
   */
  readonly replaces?: Token | undefined;
}

/**
 * Keeps the token of one person: in memory, in a file, in a cookie. Keep the token whole, with fields that you do not know.
 */
export interface TokenStore {
  /** Returns the token; `undefined` when the person has not given consent. */
  get(): Token | undefined | Promise<Token | undefined>;
  /**
   * Keeps a token in place of the one before; `undefined` forgets it. A store that does not look at `replaces` works too: it is
   * read once more right before it is written.
   */
  set(token: Token | undefined, replacement?: TokenReplacement): void | Promise<void>;
  /**
   * Runs `work` while no other process that uses the same place runs its own, and waits for it. `work` refreshes the token; it
   * never rejects. Without a lock, a process whose refresh is not accepted waits for the token of another one.
   */
  lock?(work: () => Promise<void>): Promise<void>;
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
 * const wallet = createWallet({ token: store, fetch: async () => Response.json({ id: 5101 }) });
 * await store.set({ id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' });
 * const { id } = await wallet.getUser({ userId: 'me' });
 * console.log(id, (await store.get())?.id); // 5101 tok_9fQe2LrXc0VbnM4s
 */
export function memoryTokenStore(token?: Token): TokenStore {
  let current = token;
  return {
    get: () => current,
    set: (next, { replaces } = {}) => {
      if (!replaces || replaces.id === current?.id) current = next;
    },
    // No other process can reach it.
    lock: (work) => work(),
  };
}
