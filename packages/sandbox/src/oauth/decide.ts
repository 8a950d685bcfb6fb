import type { PlainResponse } from '../http/message.ts';
import type { ConsentDecision, UserRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';
import { grantAccess } from './authorization-code.ts';
import { keepDecision, type KeptRequest } from './pending-requests.ts';
import { redirect } from './redirect-uri.ts';
import type { RequestedScope } from './scopes.ts';

/** A decision: `denied`, or the user who approves and the scopes. */
export type WantedDecision =
  | 'denied'
  | { readonly user: UserRecord; readonly scopes: readonly RequestedScope[] };

/**
 * Carries out a decision about a request. The same decision again changes nothing and returns the same code: a second click can send
 * the form twice.
 *
 * @returns The decision; `undefined` when a different one was made before.
 */
export function decide(
  world: World,
  now: number,
  request: KeptRequest,
  wanted: WantedDecision,
): ConsentDecision | undefined {
  const { decision: made } = request;
  if (made) return isSame(made, wanted) ? made : undefined;
  const decision = carryOut(world, now, request, wanted);
  keepDecision(world, now, request, decision);
  return decision;
}

function carryOut(world: World, now: number, request: KeptRequest, wanted: WantedDecision): ConsentDecision {
  if (wanted === 'denied') return { kind: 'denied' };
  const { user, scopes } = wanted;
  const code = grantAccess(world, now, { ...request, scopes }, user);
  return { kind: 'approved', userId: user.id, scopes: scopes.map(({ name }) => name), code };
}

function isSame(made: ConsentDecision, wanted: WantedDecision): boolean {
  if (made.kind === 'denied' || wanted === 'denied') return made.kind === wanted;
  const { userId, scopes } = made;
  return userId === wanted.user.id && scopes.join(' ') === wanted.scopes.map(({ name }) => name).join(' ');
}

/** Returns the parameters of the redirect to the client. */
export const resultOf = (
  decision: ConsentDecision,
  state: string | undefined,
): Readonly<Record<string, string | undefined>> =>
  decision.kind === 'approved'
    ? { code: decision.code, state }
    : { error: 'access_denied', error_description: 'The user denied access', state };

/** Redirects the browser to the client with a decision. */
export const redirectWith = ({ redirectUri, state }: KeptRequest, decision: ConsentDecision): PlainResponse =>
  redirect(redirectUri, resultOf(decision, state));
