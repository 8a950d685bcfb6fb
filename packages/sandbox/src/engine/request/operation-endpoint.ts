import { authenticate, type AuthenticationContext } from '../../auth/access/authenticate.ts';
import { authorize } from '../../auth/access/authorize.ts';
import { applyGates } from '../../auth/access/gates.ts';
import { needQueryPermissions } from '../../auth/access/permissions.ts';
import { countCall } from '../../auth/access/quotas.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { json, noContent } from '../../http/responses.ts';
import type { Call } from '../../operations/resolver.ts';
import { resolvers } from '../../operations/resolvers.ts';
import { validBody } from '../../operations/validation/body.ts';
import { validPath, validQuery } from '../../operations/validation/parameters.ts';
import type { Fault } from '../../state/fault-rules.ts';
import type { NonceMemory } from '../../state/store.ts';
import { newTrace, type Trace, type WorldMoment } from './trace.ts';

/** What all operations share. */
interface OperationSettings {
  readonly nonces: NonceMemory;
  /** Leaves explanations out of refusals. */
  readonly strict: boolean;
  /** Whether calls are counted, and refused when there are too many. @default false */
  readonly quotas?: boolean;
  /** Finds the world that a token belongs to. @default none is found */
  readonly worldOf?: (secret: string) => Promise<string | undefined>;
}

/** The parts of a request that are still text. */
interface RequestText {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: string;
}

/** Answers a call of an operation: who, then whether they may, then with what, then the resolver, then the gates on fields. */
export async function callOperation(
  operation: Operation,
  request: PlainRequest,
  text: RequestText,
  moment: WorldMoment,
  settings: OperationSettings,
  trace: Trace = newTrace(moment.world.name),
  fault: Fault = {},
): Promise<PlainResponse> {
  const { world, now, signingNow } = moment;
  const caller =
    operation.credentials === 'none'
      ? undefined
      : await authenticate(world, operation, request, callContext(moment, settings, trace, fault));
  if (caller && settings.quotas) await countCall(world, caller, now);
  const path = validPath(operation, text.parameters);
  const subject = caller && (await authorize(world, operation, caller, path ?? {}));
  const query = validQuery(operation, text.query);
  needQueryPermissions(operation, caller, query);
  const body = validBody(operation, request);
  const call = { world, now, signingNow, caller, subject, path, query, body, request };
  const answer = await resolve(operation, call);
  if (answer === undefined) return noContent();
  const { answer: schema } = operation;
  const shown = subject && schema !== undefined ? applyGates(schema, answer, subject.scopes) : answer;
  return json(200, shown);
}

const callContext = (
  { now, signingNow, clockSkew = 0 }: WorldMoment,
  settings: OperationSettings,
  trace: Trace,
  { expiredToken = false }: Fault,
): AuthenticationContext => ({ ...settings, now, signingNow, clockSkew, trace, expired: expiredToken });

type AnyCall = { readonly [Key in keyof Call<'getServer'>]: unknown };

function resolve({ operationId }: Operation, call: AnyCall): Promise<unknown> {
  // The table, the validators and the resolvers' types come from one description: what fits one of them fits all.
  const resolver = resolvers[operationId] as (call: AnyCall) => Promise<unknown>;
  return resolver(call);
}
