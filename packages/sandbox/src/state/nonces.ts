/** Stores used nonces, as long as their timestamps are accepted. */
export interface NonceMemory {
  /**
   * Stores a nonce if it is new.
   *
   * @param use - The credential's id, the timestamp as sent, in seconds, and the nonce.
   * @returns Whether the nonce is new.
   */
  remember(use: NonceUse): NonceVerdict | Promise<NonceVerdict>;
}

/**
 * Result of {@link NonceMemory}: `new` for an unused nonce, which is now stored; `known` for a used one; `forgotten` when nonces of its
 * timestamp were removed; `full` when the capacity is reached.
 */
export type NonceVerdict = 'new' | 'known' | 'forgotten' | 'full';

/** The use of a nonce in a signature. */
export interface NonceUse {
  readonly id: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** Seconds by which a timestamp may differ from the signing clock, either way; nonces are stored as long. */
export const timestampWindow = 300;
