import { createNonce } from '../mac/nonce.ts';

/**
 * Makes the `state` of an authorization request: 32 random characters of `A–Z a–z 0–9`. Keep it in the session of the
 * person who is sent away, and give it to {@link parseRedirect} when they come back.
 *
 * @example
 * import { createState } from '@litas/client';
 *
 * console.log(createState().length); // 32
 */
export const createState = (): string => createNonce();
