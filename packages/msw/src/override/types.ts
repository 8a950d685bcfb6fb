import type { Error as ApiErrorBody } from '@litas/client';
import type { HttpHandler } from 'msw';

/** The body of an error response of the API. */
export type ErrorBody = ApiErrorBody;

/** The error codes of an operation by status. */
export type CodesByStatus = Readonly<Record<number, string>>;

/** Options of an override. */
export interface OverrideOptions {
  /** Scheme, host and port of the requests; `*` matches all. @default '*' */
  baseUrl?: string;
  /** Hosts other than loopback that may use plain http, as in `createWallet`. @default none */
  allowInsecureHost?: readonly string[];
  /** Whether it responds to one request only. @default false */
  once?: boolean;
  /** Additional headers of the response. @default {} */
  headers?: Readonly<Record<string, string>>;
}

/** Options of an override with an error response. */
export interface OverrideErrorOptions extends OverrideOptions {
  /** Fields that replace those of the example body. @default {} */
  body?: Partial<ErrorBody>;
}

/** A request with a typed JSON body. */
export interface JsonRequest<Body> extends Request {
  /** Reads the body as JSON. */
  json(): Promise<Body>;
}

/** Argument of a resolver function. */
export interface OverrideInfo<Parameters, Body> {
  /** The request as it was sent. */
  readonly request: JsonRequest<Body>;
  /** Path parameters, as text. */
  readonly params: Parameters;
}

/** Returns a response body, a `Response`, or `undefined` to pass the request to the next handler. */
export type OverrideResolver<ResponseBody, Parameters, Body> = (
  info: OverrideInfo<Parameters, Body>,
) => ResponseBody | Response | undefined | Promise<ResponseBody | Response | undefined>;

/**
 * Creates handlers that respond to one operation instead of the sandbox.
 *
 * @typeParam ResponseBody - Body of the successful response.
 * @typeParam Codes - Error codes by status.
 * @typeParam Parameters - Path parameters, as text.
 * @typeParam Body - JSON body of the request.
 */
export interface Override<ResponseBody, Codes extends CodesByStatus, Parameters, Body> {
  /**
   * Creates a handler with a successful response.
   *
   * @param body - Body of the response, or a function that returns it.
   * @param options - Conditions on the request, and headers of the response.
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
    body: ResponseBody | OverrideResolver<ResponseBody, Parameters, Body>,
    options?: OverrideOptions,
  ): HttpHandler;
  /**
   * Creates a handler with an error response: the example of the description for a status and a code. A status or code that the
   * operation does not have throws a `RangeError` that lists the valid ones.
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
