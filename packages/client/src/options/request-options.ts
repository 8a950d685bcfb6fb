import { mustBe } from '../errors/assert.ts';
import { aTimeLimit, checkedWhereParsed, checkOptions, type Checks } from './check.ts';
import { callRetry, type CallRetryOptions } from './retry-options.ts';

/** Time limits and retry policy of one call. */
export interface CallMeta {
  /**
   * Longest wait for a response, its body included, in milliseconds. It applies to each attempt.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for the call, in milliseconds: all its attempts and the delays between them.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * Retry policy of the call, or `false` for no retries. `{ unsafe: true }` retries a call that changes something.
   * @default the client's `retry`
   */
  retry?: CallRetryOptions | false | undefined;
}

/** Credentials, headers and signal of one call. */
export interface CallOptions {
  /**
   * `'client'` signs the call with client credentials, even if there is a token. The API then shows what the API client's static
   * scopes and the `_offline` scopes of the user permit. It has no effect on operations that only an API client can call, and on
   * those that need no credentials.
   * @default the token where `token` is given, otherwise client credentials
   */
  as?: 'client' | undefined;
  /**
   * Aborts the call, which then rejects with an `AbortError`.
   * @default none
   */
  signal?: AbortSignal | undefined;
  /**
   * Headers to send in addition to those that the client sets.
   * @default none
   */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Options of one call. */
export interface RequestOptions extends CallOptions, CallMeta {}

/** Options of a call that is signed with client credentials: the scopes of the wallet do not narrow its types. */
export interface AsClient extends RequestOptions {
  /** Signs the call with client credentials. */
  as: 'client';
}

/** Checks of the credentials and the signal of a call. A signal may be one of another implementation than the platform's. */
export const callChecks: Checks<Pick<CallOptions, 'as' | 'signal'>> = {
  as: /* @__PURE__ */ mustBe("'client'", (value) => value === 'client'),
  signal: /* @__PURE__ */ mustBe(
    'an AbortSignal',
    (value) => typeof (Object(value) as Partial<AbortSignal>).addEventListener === 'function',
  ),
};

/** Checks of the time limits and the retry policy. */
export const metaChecks: Checks<CallMeta> = {
  timeoutMs: aTimeLimit,
  deadlineMs: aTimeLimit,
  retry: callRetry,
};

const requestChecks: Checks<RequestOptions> = /* @__PURE__ */ Object.assign({}, metaChecks, callChecks, {
  headers: checkedWhereParsed,
});

/**
 * Converts the options of a method to those of a function of `@litas/client/operations`.
 *
 * @param options - The options of the caller.
 * @throws {@link ConfigurationError} that names the option which is not valid.
 */
export function callOptions(options: RequestOptions): CallOptions & { readonly meta: CallMeta } {
  checkOptions('request options', options, requestChecks);
  const { as, signal, headers, ...meta } = options;
  return { as, signal, headers, meta };
}
