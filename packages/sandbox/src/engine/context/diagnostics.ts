import type { Caller } from '../../auth/access/caller.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { errorResponse } from '../../http/responses.ts';
import { StoreFull } from '../../state/budget.ts';
import type { Fault } from '../../state/fault-rules.ts';
import { StoreUnavailable } from '../../state/store-unavailable.ts';

/** The fault of one request: what its own headers ask for and what the rules of its world add. */
export interface MatchedFault extends Fault {
  /** Ids of the rules that fired, in their order. */
  readonly rules: readonly number[];
  /** Status that the header `Prefer` asks for. */
  readonly preferredStatus: number | undefined;
}

/** What is kept of an `HttpError`: not the error itself, whose stack holds the request and all that was made of it. */
export type RecordedError = Pick<HttpError, 'status' | 'code' | 'message' | 'details'>;

/** What is known of a request when it is recorded. Each step of `handle-request.ts` adds what it found. */
export interface Diagnostics {
  /** Name of the world. */
  world: string;
  /** World clock when the request came, Unix seconds; `undefined` where no world was opened. */
  now: number | undefined;
  operation: Operation | undefined;
  /** Path template of the route, such as `/rest/v1/user/{userId}`. */
  template: string | undefined;
  /** Whose credentials signed it; `undefined` where it is not signed, or the signature does not hold. */
  caller: Caller | undefined;
  fault: MatchedFault | undefined;
  /** Why the response is an error. */
  error: RecordedError | undefined;
  /** What else than an `HttpError` was thrown: a defect of the sandbox. */
  defect: { readonly error: unknown } | undefined;
}

/** Creates the diagnostics of a request that has just come. */
export const newDiagnostics = (world: string): Diagnostics => ({
  world,
  now: undefined,
  operation: undefined,
  template: undefined,
  caller: undefined,
  fault: undefined,
  error: undefined,
  defect: undefined,
});

const failed = new HttpError(500, 'internal_error', 'Something failed in the sandbox');

const storeFull = ({ message }: StoreFull): HttpError =>
  new HttpError(
    429,
    'rate_limit_exceeded',
    `${message} Make room: POST /__sandbox/reset, or DELETE /__sandbox/worlds/{name}`,
  );

const storeUnavailable = new HttpError(503, 'internal_server_error', 'The store cannot be written for now', {
  headers: { 'retry-after': '5' },
});

/** Returns the error of the API that an error stands for. */
function toHttpError(error: unknown): HttpError | undefined {
  if (error instanceof StoreFull) return storeFull(error);
  if (error instanceof StoreUnavailable) return storeUnavailable;
  return error instanceof HttpError ? error : undefined;
}

/** Responds with an error; to one that is unexpected, which is a defect of the sandbox, with 500. */
export function failure(request: PlainRequest, diagnostics: Diagnostics, error: unknown): PlainResponse {
  const expected = toHttpError(error);
  const { status, code, message, details } = expected ?? failed;
  diagnostics.error = { status, code, message, details };
  // What a disk does not take is for the log, too.
  if (!expected || error instanceof StoreUnavailable) diagnostics.defect = { error };
  return errorResponse(diagnostics.error, request);
}
