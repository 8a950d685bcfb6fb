import { applyGates } from '../access/apply-gates.ts';
import { authenticate } from '../access/authenticate.ts';
import { authorize } from '../access/authorize.ts';
import { needQueryPermissions } from '../access/need-query-permissions.ts';
import { examples } from '../generated/examples.gen.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { resolvers } from '../resolvers/index.ts';
import type { Call } from '../resolvers/resolver.ts';
import type { NonceMemory } from '../store/store.ts';
import { validBody } from '../validation/valid-body.ts';
import { validPath, validQuery } from '../validation/valid-parameters.ts';
import { json, noContent } from './answers.ts';
import type { PlainRequest, PlainResponse } from './message.ts';
import type { WorldMoment } from './world-moment.ts';

/** What all operations share. */
export interface OperationSettings {
  readonly nonces: NonceMemory;
  /** Leaves explanations out of refusals. */
  readonly strict: boolean;
}

/** The parts of a request that are still text. */
export interface RequestText {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: string;
}

/** Answers a call of an operation: who, then whether they may, then with what, then the resolver, then the gates on fields. */
export async function callOperation(
  operation: Operation,
  request: PlainRequest,
  text: RequestText,
  { world, now, signingNow }: WorldMoment,
  settings: OperationSettings,
): Promise<PlainResponse> {
  const caller =
    operation.credentials === 'none'
      ? undefined
      : await authenticate(world, operation, request, { ...settings, now, signingNow });
  const path = validPath(operation, text.parameters);
  const subject = caller && (await authorize(world, operation, caller, path ?? {}));
  const query = validQuery(operation, text.query);
  needQueryPermissions(operation, caller, query);
  const body = validBody(operation, request);
  const call = { world, now, signingNow, caller, subject, path, query, body, request };
  const { body: answer, headers } = await resolve(operation, call);
  if (answer === undefined) return noContent(headers);
  const { answer: schema } = operation;
  const shown = subject && schema !== undefined ? applyGates(schema, answer, subject.scopes) : answer;
  return json(200, shown, headers);
}

type AnyCall = { readonly [Key in keyof Call<'getServer'>]: unknown };

interface Resolved {
  readonly body?: unknown;
  readonly headers?: PlainResponse['headers'];
}

async function resolve({ operationId }: Operation, call: AnyCall): Promise<Resolved> {
  // The table, the validators and the resolvers' types come from one description: what fits one of them fits all.
  const resolver = resolvers[operationId] as ((call: AnyCall) => Promise<unknown>) | undefined;
  if (resolver) return { body: await resolver(call) };
  return { body: examples[operationId].body, headers: { 'x-sandbox-source': 'example' } };
}
