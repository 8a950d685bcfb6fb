import type { Token } from './token.ts';

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
