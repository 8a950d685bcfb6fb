import { type DescribedOperation, operationsOf } from '../description/operations.ts';
import type { Bundle } from '../description/read.ts';
import type { Caller } from './credentials.ts';

/** An operation that only reads, and why it is not called; called when there is no reason. */
export interface Candidate {
  readonly operation: DescribedOperation;
  readonly reason?: string;
}

/**
 * Every operation of the description that only reads.
 *
 * @param bundle - The description.
 * @param caller - Who asks.
 * @param scopes - What the token is known to have; nothing is known when it is left out.
 */
export const readOnlyOperations = (
  bundle: Bundle,
  caller: Caller,
  scopes: readonly string[] | undefined,
): Candidate[] =>
  operationsOf(bundle)
    .filter(({ method }) => method === 'GET')
    .map((operation) => {
      const reason = whyNot(operation, alternativesOf(bundle, operation), caller, scopes);
      return reason === undefined ? { operation } : { operation, reason };
    });

type Requirement = Readonly<Record<string, readonly string[]>>;

/** The scopes that a token can come with, one list for each alternative. */
function alternativesOf(bundle: Bundle, { path, method }: DescribedOperation): (readonly string[])[] {
  const { security = [] } = Object(bundle.paths[path]?.[method.toLowerCase()]) as {
    security?: Requirement[];
  };
  return security.flatMap(({ OAuth2 }) => (OAuth2 ? [OAuth2] : []));
}

function whyNot(
  { signed, takesToken }: DescribedOperation,
  alternatives: readonly (readonly string[])[],
  { client, token }: Caller,
  scopes: readonly string[] | undefined,
): string | undefined {
  if (!signed) return undefined;
  if (!takesToken && !client) return 'needs the credentials of a client';
  if (!takesToken || !token || !scopes) return undefined;
  const has = (scope: string) => scopes.includes(scope) || scopes.includes(`${scope}_offline`);
  if (alternatives.some((alternative) => alternative.every(has))) return undefined;
  return `needs the scope ${alternatives.map((alternative) => alternative.join(' and ')).join(' or ')}`;
}
