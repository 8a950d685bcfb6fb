import { aTimeLimit, type Check, checkOptions, type Checks, needs } from './check.ts';
import { callRetry, type CallRetryOptions } from './retry-options.ts';

/** Time limits and retries of one call. */
export interface CallMeta {
  /**
   * Longest wait for a response, its body included, in milliseconds. Each attempt has it anew.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for the call, all its attempts and the waits between them included, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * Retry policy of the call, or `false` for no retries. `{ unsafe: true }` retries a call that changes something.
   * @default the client's `retry`
   */
  retry?: CallRetryOptions | false | undefined;
}

/** Who makes a call, its headers and its signal. */
export interface CallOptions {
  /**
   * `'client'` makes the call with the client's own credentials, also where there is a token: what the client may read are
   * then its static permissions and the `_offline` scopes. It changes nothing for operations that only a client can call,
   * and for those that need no credentials.
   * @default the token where `token` is given, otherwise the client
   */
  as?: 'client' | undefined;
  /**
   * Ends the call with an `AbortError`.
   * @default none
   */
  signal?: AbortSignal | undefined;
  /**
   * Headers to send beside the client's own.
   * @default none
   */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Options of one call. */
export interface RequestOptions extends CallOptions, CallMeta {}

/** Options of a call that is made with the client's own credentials: the scopes of the wallet do not narrow it. */
export interface AsClient extends RequestOptions {
  /** Makes the call with the client's own credentials. */
  as: 'client';
}

/** Checks whose credentials a call asks for. */
export const asCheck: Check = /* @__PURE__ */ needs("'client'", (value) => value === 'client');

/** Checks a signal: one of another implementation than the platform's will do. */
export const aSignal: Check = /* @__PURE__ */ needs(
  'An AbortSignal',
  (value) => typeof (Object(value) as Partial<AbortSignal>).addEventListener === 'function',
);

/** Checks of time limits and retries. */
export const metaChecks: Checks<CallMeta> = {
  timeoutMs: aTimeLimit,
  deadlineMs: aTimeLimit,
  retry: callRetry,
};

/**
 * Sorts the options of a call into those that the functions of `@litas/client/operations` take.
 *
 * @param options - What the caller gave.
 * @throws {@link ConfigurationError} that names the option which cannot be right.
 */
export function callOptions(options: RequestOptions): CallOptions & { readonly meta: CallMeta } {
  // Headers are checked where they are written.
  const others = { as: asCheck, signal: aSignal, headers: () => {} };
  const checks: Checks<RequestOptions> = { ...metaChecks, ...others };
  checkOptions('request options', options, checks);
  const { as, signal, headers, ...meta } = options;
  return { as, signal, headers, meta };
}
