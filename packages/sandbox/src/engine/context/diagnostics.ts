import type { Caller } from '../../auth/access/caller.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { errorResponse } from '../../http/responses.ts';
import { StoreFull } from '../../state/budget.ts';
import type { RecordChange } from '../changes/observe-changes.ts';
import type { Fault } from '../../state/fault-rules.ts';
import type { ScheduledStatementRecord } from '../../state/statement-record.ts';
import { StoreUnavailable } from '../../state/store-unavailable.ts';

/** The fault of a request: the faults in its headers and in the matching rules of its world. */
export interface MatchedFault extends Fault {
  /** Ids of the rules that fired, in their order. */
  readonly rules: readonly number[];
  /** Status in the header `Prefer`. */
  readonly preferredStatus: number | undefined;
}

/** The recorded fields of an `HttpError`. The error itself is not kept, because its stack references the request. */
export type RecordedError = Pick<HttpError, 'status' | 'code' | 'message' | 'details'>;

/** The part of a request record that explains the response. Each step of `handle-request.ts` adds its result. */
export interface Diagnostics {
  /** Name of the world; `undefined` for a request of no world. */
  world: string | undefined;
  /** Time of the world clock at the request, Unix seconds; `undefined` when no world was opened. */
  now: number | undefined;
  operation: Operation | undefined;
  /** Path template of the route, such as `/rest/v1/user/{userId}`. */
  template: string | undefined;
  /** The signer of the request; `undefined` without a valid signature. */
  caller: Caller | undefined;
  /** Id of the client that the signature names; `undefined` with a valid signature, and for an id of no client. */
  namedClient: string | undefined;
  fault: MatchedFault | undefined;
  /** The error of the response. */
  error: RecordedError | undefined;
  /** The records that the request changed; `undefined` when it only read. */
  changes: readonly RecordChange[] | undefined;
  /** The scheduled statements before the request; `undefined` if they stayed the same. */
  scheduledBefore: readonly ScheduledStatementRecord[] | undefined;
  /** An unexpected error, which is a defect of the sandbox. */
  defect: { readonly error: unknown } | undefined;
}

/** Creates the diagnostics of a new request. */
export const newDiagnostics = (world: string | undefined): Diagnostics => ({
  world,
  now: undefined,
  operation: undefined,
  template: undefined,
  caller: undefined,
  namedClient: undefined,
  fault: undefined,
  error: undefined,
  changes: undefined,
  scheduledBefore: undefined,
  defect: undefined,
});

const failed = new HttpError(500, 'internal_error', 'Internal error of the sandbox');

const storeFull = ({ message }: StoreFull): HttpError =>
  new HttpError(
    429,
    'rate_limit_exceeded',
    `${message} To free memory, use POST /__sandbox/reset, or DELETE /__sandbox/worlds/{name}. With --team, the operator can raise it: --limit state=NUMBER`,
  );

const storeUnavailable = new HttpError(
  503,
  'internal_server_error',
  'The store cannot be used at the moment. A change may have been saved: look before you send it again',
  {
    headers: { 'retry-after': '5' },
  },
);

/** Returns the error of the API that an error stands for. */
function toHttpError(error: unknown): HttpError | undefined {
  if (error instanceof StoreFull) return storeFull(error);
  if (error instanceof StoreUnavailable) return storeUnavailable;
  return error instanceof HttpError ? error : undefined;
}

/** Returns the response for an error. An unexpected error is a defect of the sandbox and gets status 500. */
export function failure(request: PlainRequest, diagnostics: Diagnostics, error: unknown): PlainResponse {
  const expected = toHttpError(error);
  const { status, code, message, details } = expected ?? failed;
  diagnostics.error = { status, code, message, details };
  // What a disk does not take is for the log, too.
  if (!expected || error instanceof StoreUnavailable) diagnostics.defect = { error };
  return errorResponse(diagnostics.error, request);
}
