import { parseMacHeader } from '@litas/client/mac';
import { authenticate, checkCredentials, expireToken } from '../../auth/access/authenticate.ts';
import { authorize, type Subject } from '../../auth/access/authorize.ts';
import type { Caller } from '../../auth/access/caller.ts';
import { applyGates } from '../../auth/access/gates.ts';
import { needQueryPermissions } from '../../auth/access/permissions.ts';
import { countCall } from '../../auth/access/quotas.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import { resolvers } from '../../generated/resolvers/resolvers.gen.ts';
import { checkAccept } from '../../http/headers.ts';
import { HttpError } from '../../http/http-error.ts';
import type { PlainResponse } from '../../http/message.ts';
import { json, noContent } from '../../http/responses.ts';
import type { Call } from '../../operations/resolver.ts';
import { validBody } from '../../operations/validation/body.ts';
import { validPath, validQuery } from '../../operations/validation/parameters.ts';
import type { NonceMemory } from '../../state/nonces.ts';
import { failure } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { plannedResponse } from '../faults/fault-response.ts';
import type { Engine } from './engine.ts';

/**
 * Runs an operation: authenticate, authorize, validate, resolve, gate. The response to its `HttpError` is a response like any other, so that
 * the changes before it are committed: a wrong attempt counts.
 */
export async function carryOut(
  { strict }: Pick<Engine, 'strict'>,
  nonces: NonceMemory,
  context: RequestContext,
): Promise<PlainResponse> {
  const { operation, request, diagnostics } = context;
  try {
    const planned = plannedResponse(context);
    if (planned) {
      nameClient(context);
      return planned;
    }
    checkAccept(request.headers['accept']);
    if (operation.credentials !== 'none') {
      diagnostics.caller = (await authenticate(context, nonces, strict)).caller;
    }
    const call = validCall(context, diagnostics.caller);
    // The table, the validators and the resolvers' types come from one description: what fits one of them fits all.
    const resolver = resolvers[operation.operationId] as (call: AnyCall) => unknown;
    const result = resolver(call);
    return gatedResponse(operation, result instanceof Promise ? await result : result, call.subject);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (!diagnostics.caller) nameClient(context);
    return failure(request, diagnostics, error);
  }
}

/** Notes the client that a signature names which was not verified, or is not valid. The id of a client is no secret; that of a token is. */
function nameClient({ operation, request, world, diagnostics }: RequestContext): void {
  // Operations without credentials may have no world.
  if (operation.credentials === 'none') return;
  const parsed = parseMacHeader(request.headers['authorization'] ?? '');
  if (parsed.ok) diagnostics.namedClient = world.clients.get(parsed.attributes.id)?.id;
}

type AnyCall = { readonly [Key in Exclude<keyof Call<'getServer'>, 'subject'>]: unknown } & {
  readonly subject: Subject | undefined;
};

/** Authorizes the caller and validates the parts of the request. */
function validCall(context: RequestContext, caller: Caller | undefined): AnyCall {
  const { operation, request, parameters, search, world, now, signingNow, fault, countsCalls } = context;
  if (caller) {
    if (fault?.expiredToken) expireToken(caller, context);
    checkCredentials(caller, context);
    if (countsCalls) countCall(world, caller, now);
  }
  const path = validPath(operation, parameters);
  const subject = caller && authorize(world, operation, caller, path ?? {});
  const query = validQuery(operation, search);
  needQueryPermissions(operation, caller, query);
  const body = validBody(operation, request);
  return { world, now, signingNow, caller, subject, path, query, body, request };
}

/** Returns the response of an operation, without the fields that the caller's scopes do not reveal. */
function gatedResponse(
  { responseSchema: schema }: Operation,
  result: unknown,
  subject: Subject | undefined,
): PlainResponse {
  if (result === undefined) return noContent();
  return json(200, subject && schema !== undefined ? applyGates(schema, result, subject.scopes) : result);
}
