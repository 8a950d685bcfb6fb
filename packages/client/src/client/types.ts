import type { CallRetryOptions } from '../options/retry-options.ts';

/** What a function may be told beside its parameters and its client. */
export interface CallOptions {
  /**
   * Headers to send beside the client's own.
   * @default none
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Ends the call with an `AbortError`.
   * @default none
   */
  signal?: AbortSignal | undefined;
  /** The base URL is the client's; the name is here for query keys alone. */
  baseUrl?: undefined;
}

/** What a call says of itself beside its request; nothing of it is sent. */
export interface CallMeta {
  /**
   * Names the call in errors.
   * @default HTTP method and path template
   */
  operation?: string | undefined;
  /**
   * Longest wait for an answer, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for all attempts and the waits between them, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * How the call is repeated, or `false` for not at all.
   * @default the client's `retry`
   */
  retry?: CallRetryOptions | false | undefined;
  /**
   * Told of the answer that the call resolves with.
   * @default nobody is told
   */
  onAnswer?: ((response: Response) => unknown) | undefined;
}

/** A call as the generated functions make it: a path template, and what goes where. */
export interface Call extends Omit<CallOptions, 'baseUrl'> {
  /** Path with the names of its parameters in braces. */
  readonly url: string;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Writes the body; `null` sends it as it is, and JSON is written when there is none. */
  readonly bodySerializer?: ((body: Readonly<Record<string, unknown>>) => string) | null;
  /** Whose credentials sign, as the key of the scheme; nobody's when it is left out. */
  readonly security?: readonly { readonly key?: string }[];
  readonly meta?: CallMeta;
}

/** The shape of an operation's data, as generated. */
export interface TDataShape {
  body?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** What a function takes: its parameters by place, and the options of a call. */
export type Options<
  Data extends TDataShape = TDataShape,
  _ThrowOnError extends boolean = boolean,
  _Response = unknown,
> = CallOptions & Omit<Data, 'url'>;

/** What a function gives: the body of the answer. Anything but success is thrown. */
export type RequestResult<
  Responses,
  _Errors = unknown,
  _ThrowOnError extends boolean = true,
  _Style extends 'data' = 'data',
> = Promise<Responses[keyof Responses]>;

/** Makes a call by one HTTP method. */
export type Method = <
  Responses,
  Errors = unknown,
  ThrowOnError extends boolean = true,
  Style extends 'data' = 'data',
>(
  call: Call,
) => RequestResult<Responses, Errors, ThrowOnError, Style>;

/** What the generated functions call: one function per HTTP method. {@link createOperationsClient} makes it. */
export interface Client {
  /** The base URL, for query keys. */
  getConfig(): { readonly baseUrl: string };
  readonly get: Method;
  readonly post: Method;
  readonly put: Method;
  readonly patch: Method;
  readonly delete: Method;
}

/** The body of an answer, and what was called. */
export interface ReceivedBody {
  /** Names the call in errors: its `operationId`, or method and path template of a call through `@litas/client/operations`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path with the names of its parameters in braces. */
  readonly path: string;
  /** What the JSON says; `undefined` when there is no body. */
  readonly body: unknown;
}

/** Looks at the body of an answer before it is given to the caller, and throws when it must not be. */
export type ResponseValidator = (received: ReceivedBody) => void;
