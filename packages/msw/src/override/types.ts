import type { Error as ErrorBody } from '@litas/client';
import type { HttpHandler } from 'msw';

/** The body of a refusal, as the API sends it. */
export type Refusal = ErrorBody;

/** The parts of an operation that type its override. */
export interface OverrideTypes {
  /** Path parameters, as text. */
  readonly parameters: object;
  /** What `request.json()` resolves with. */
  readonly body: unknown;
  /** Body of the successful answer. */
  readonly answer: unknown;
  /** The description's error codes by status. */
  readonly codes: Readonly<Record<number, string>>;
}

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
export interface RefusalOptions extends OverrideOptions {
  /** Fields of the body that differ from the description's example. @default {} */
  body?: Partial<Refusal>;
}

/** What a resolver function learns of the request. */
export interface OverrideInfo<Types extends OverrideTypes> {
  /** The request as it was sent. */
  readonly request: Request & { json(): Promise<Types['body']> };
  /** Path parameters, as text. */
  readonly params: Types['parameters'];
}

/** Works out an answer: a body, a whole `Response`, or `undefined` to leave the request to the next handler. */
export type OverrideResolver<Types extends OverrideTypes> = (
  info: OverrideInfo<Types>,
) => Types['answer'] | Response | undefined | Promise<Types['answer'] | Response | undefined>;

/** Makes handlers that answer one operation in place of the sandbox. */
export interface Override<Types extends OverrideTypes> {
  /**
   * Answers with success.
   *
   * @param answer - Body of the answer, or a function that works it out.
   * @param options - How the override is matched, and headers of the answer.
   * @returns A handler for `server.use()` or `worker.use()`.
   *
   * @example
   * server.use(override.getUser(({ params }) => ({ id: Number(params.userId) })));
   */
  (answer: Types['answer'] | OverrideResolver<Types>, options?: OverrideOptions): HttpHandler;
  /**
   * Refuses, with the description's example of the code.
   *
   * @param status - A status that the description gives the operation.
   * @param code - A code that the description shows for the status.
   * @param options - How the override is matched, and what differs from the example.
   * @returns A handler for `server.use()` or `worker.use()`.
   *
   * @example
   * server.use(override.listStatements.error(429, 'rate_limit_exceeded', { headers: { 'retry-after': '1' }, once: true }));
   */
  readonly error: <Status extends keyof Types['codes'] & number>(
    status: Status,
    code: Types['codes'][Status] & string,
    options?: RefusalOptions,
  ) => HttpHandler;
}
