/** Which nonces were used, for as long as their timestamps are accepted. */
export interface NonceMemory {
  /**
   * Remembers a nonce, unless it is known already.
   *
   * @param use - The credential's id, the timestamp as sent, in seconds, and the nonce.
   * @returns What is known of it.
   */
  remember(use: NonceUse): Promise<NonceVerdict>;
}

/**
 * What a {@link NonceMemory} knows of a nonce: `new` when it was never used and is remembered from now on, `known` when it was used,
 * `forgotten` when its timestamp is too old to tell, `full` when there is no room to remember it.
 */
export type NonceVerdict = 'new' | 'known' | 'forgotten' | 'full';

/** A nonce that was signed with. */
export interface NonceUse {
  readonly id: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** Seconds by which a timestamp may differ from the signing clock, either way; nonces are remembered for as long. */
export const timestampWindow = 300;
