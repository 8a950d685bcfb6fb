import { applyGates } from '../../auth/access/gates.ts';
import type { Subject } from '../../auth/access/authorize.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import { resolvers } from '../../generated/resolvers/resolvers.gen.ts';
import type { PlainResponse } from '../../http/message.ts';
import { json, noContent } from '../../http/responses.ts';
import type { Call } from '../../operations/resolver.ts';
import type { RequestContext } from '../context/request-context.ts';

type AnyCall = { readonly [Key in keyof Call<'getServer'>]: unknown };

/** Runs the resolver of an operation. */
export function resolve(
  { operation, world, now, signingNow, request }: RequestContext,
  checked: Pick<AnyCall, 'caller' | 'subject' | 'path' | 'query' | 'body'>,
): Promise<unknown> {
  // The table, the validators and the resolvers' types come from one description: what fits one of them fits all.
  const resolver = resolvers[operation.operationId] as (call: AnyCall) => Promise<unknown>;
  return resolver({ world, now, signingNow, request, ...checked });
}

/** Returns the response of an operation, without the fields that the caller's scopes do not reveal. */
export function gatedResponse(
  { responseSchema: schema }: Operation,
  result: unknown,
  subject: Subject | undefined,
): PlainResponse {
  if (result === undefined) return noContent();
  return json(200, subject && schema !== undefined ? applyGates(schema, result, subject.scopes) : result);
}
