import type { NonceMemory } from '../store/store.ts';

/**
 * The nonce memory for a request whose signing clock is wrong by some seconds: it is remembered where the right clock would have put
 * it, so that a clock that is wrong on purpose makes nothing be forgotten.
 */
export const skewedNonces = (nonces: NonceMemory, skew: number): NonceMemory =>
  skew === 0
    ? nonces
    : {
        remember: (use, now) =>
          nonces.remember({ ...use, timestamp: String(Number(use.timestamp) - skew) }, now - skew),
      };
