import type { Error as ApiErrorBody } from '@litas/client';
import type { HttpHandler } from 'msw';

/** The body of an error response of the API. */
export type ErrorBody = ApiErrorBody;

/** The error codes of an operation by status. */
export type CodesByStatus = Readonly<Record<number, string>>;

/** How an override is matched and what its answer carries. */
export interface OverrideOptions {
  /** Scheme, host and port of the requests that it answers; `*` is any. @default '*' */
  baseUrl?: string;
  /** Whether it answers a single request and then steps aside. @default false */
  once?: boolean;
  /** Headers of the answer, beside its `content-type` and `paysera-correlation-id`. @default {} */
  headers?: Readonly<Record<string, string>>;
}

/** Options of an override that refuses. */
export interface OverrideErrorOptions extends OverrideOptions {
  /** Fields of the body that differ from the description's example. @default {} */
  body?: Partial<ErrorBody>;
}

/** A request whose JSON body is known. */
export interface JsonRequest<Body> extends Request {
  /** Reads the body as JSON. */
  json(): Promise<Body>;
}

/** What a resolver function learns of the request. */
export interface OverrideInfo<Parameters, Body> {
  /** The request as it was sent. */
  readonly request: JsonRequest<Body>;
  /** Path parameters, as text. */
  readonly params: Parameters;
}

/** Works out an answer: a body, a whole `Response`, or `undefined` to leave the request to the next handler. */
export type OverrideResolver<ResponseBody, Parameters, Body> = (
  info: OverrideInfo<Parameters, Body>,
) => ResponseBody | Response | undefined | Promise<ResponseBody | Response | undefined>;

/**
 * Makes handlers that answer one operation in place of the sandbox.
 *
 * @typeParam ResponseBody - Body of the successful answer.
 * @typeParam Codes - Error codes by status.
 * @typeParam Parameters - Path parameters, as text.
 * @typeParam Body - What the request's body holds, where it is JSON.
 */
export interface Override<ResponseBody, Codes extends CodesByStatus, Parameters, Body> {
  /**
   * DescribedResponses with success.
   *
   * @param answer - Body of the answer, or a function that works it out.
   * @param options - How the override is matched, and headers of the answer.
   * @returns A handler for `server.use()` or `worker.use()`.
   *
   * @example
   * import { override } from '@litas/msw';
   * import { setupServer } from 'msw/node';
   *
   * const server = setupServer();
   * server.use(override.getUser(({ params }) => ({ id: Number(params.userId) })));
   */
  (
    answer: ResponseBody | OverrideResolver<ResponseBody, Parameters, Body>,
    options?: OverrideOptions,
  ): HttpHandler;
  /**
   * Refuses, with the description's example of the code. It takes a status that the description gives the operation, a code
   * that it shows for the status, and what differs from the example; it returns a handler. Another status or code throws a
   * `RangeError` that names those which there are.
   *
   * @example
   * import { override } from '@litas/msw';
   * import { setupServer } from 'msw/node';
   *
   * const server = setupServer();
   * const headers = { 'retry-after': '1' };
   * server.use(override.listStatements.error(429, 'rate_limit_exceeded', { headers, once: true }));
   */
  readonly error: <Status extends keyof Codes & number>(
    status: Status,
    code: Codes[Status],
    options?: OverrideErrorOptions,
  ) => HttpHandler;
}
