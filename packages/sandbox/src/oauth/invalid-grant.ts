import { Refusal } from '../core/refusal.ts';

/** A code, a refresh token or a password is not good, or no longer. */
export const invalidGrant = (description: string): Refusal => new Refusal(400, 'invalid_grant', description);

/** A scope is unknown, or more than was granted. */
export const invalidScope = (description: string): Refusal => new Refusal(400, 'invalid_scope', description);
