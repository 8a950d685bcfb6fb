import { createNonce } from '../../src/mac/index.ts';

/** Creates more nonces than are in reserve, so that the platform has to provide random bytes. */
export function useUpNonces(): void {
  for (let count = 0; count < 1_000; count += 1) createNonce();
}
