import type { Description } from '@litas/openapi/read';
import { type DescribedOperation, describedOperations } from '../description/operations.ts';
import type { Caller } from './credentials.ts';

/** An operation that only reads, and why it is not called. @default it is called */
export interface Candidate {
  readonly operation: DescribedOperation;
  readonly reason?: string;
}

/**
 * Every operation of the description that only reads.
 *
 * @param description - The description.
 * @param caller - The credentials of the check.
 * @param scopes - What the token is known to have; nothing is known when it is left out.
 */
export const readOnlyOperations = (
  description: Description,
  caller: Caller,
  scopes: readonly string[] | undefined,
): Candidate[] =>
  describedOperations(description)
    .filter(({ method }) => method === 'GET')
    .map((operation) => {
      const reason = whyNot(operation, caller, scopes);
      return reason === undefined ? { operation } : { operation, reason };
    });

function whyNot(
  { security, signed, takesToken }: DescribedOperation,
  { client, token }: Caller,
  scopes: readonly string[] | undefined,
): string | undefined {
  if (!signed) return undefined;
  if (!takesToken && !client) return 'needs the credentials of a client';
  if (!takesToken || !token || !scopes) return undefined;
  const has = (scope: string) => scopes.includes(scope) || scopes.includes(`${scope}_offline`);
  const alternatives = security.flatMap(({ OAuth2 }) => (OAuth2 ? [OAuth2] : []));
  if (alternatives.some((alternative) => alternative.every(has))) return undefined;
  return `needs the scope ${alternatives.map((alternative) => alternative.join(' and ')).join(' or ')}`;
}
