import { forbidden } from '../core/refusal.ts';
import type { UserRecord } from '../store/records.ts';
import type { Caller } from './caller.ts';

/**
 * Whether a caller acts for a user: with a token of theirs, or as the client that registered them. A client that may read a user's
 * data, by a static permission or an offline grant, does not act for them.
 */
export const actsFor = (caller: Caller, user: UserRecord): boolean =>
  caller.kind === 'token' ? caller.token.userId === user.id : caller.client.id === user.registeredBy;

/** Makes sure that a caller acts for a user. It guards what changes a user's things and needs no scope. */
export function needActingFor(caller: Caller, user: UserRecord): void {
  if (actsFor(caller, user)) return;
  throw forbidden(`Only a token of user ${user.id}, or the client that registered them, may do this`);
}
