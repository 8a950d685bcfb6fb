import { type CheckedOperation, checkedOperations } from '../generated/checked-operations.gen.ts';
import type { CheckCaller } from './check-caller.ts';

/** An operation that only reads, and why it is not called. @default it is called */
export interface Candidate {
  readonly operation: CheckedOperation;
  readonly reason?: string;
}

/**
 * Returns every operation that only reads.
 *
 * @param caller - The credentials of the check.
 * @param scopes - What the token is known to have; nothing is known when it is left out.
 */
export const readOnlyOperations = (caller: CheckCaller, scopes: readonly string[] | undefined): Candidate[] =>
  checkedOperations.map((operation) => {
    const reason = whyNot(operation, caller, scopes);
    return reason === undefined ? { operation } : { operation, reason };
  });

function whyNot(
  { credentials, scopes: alternatives }: CheckedOperation,
  { client, token }: CheckCaller,
  scopes: readonly string[] | undefined,
): string | undefined {
  if (credentials === 'none') return undefined;
  if (credentials === 'client') return client ? undefined : 'needs the credentials of a client';
  if (!token || !scopes) return undefined;
  const has = (scope: string) => scopes.includes(scope) || scopes.includes(`${scope}_offline`);
  if (alternatives.some((alternative) => alternative.every(has))) return undefined;
  return `needs the scope ${alternatives.map((alternative) => alternative.join(' and ')).join(' or ')}`;
}
