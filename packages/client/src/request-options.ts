import type { CallRetryOptions } from './options/retry-options.ts';

/** Options of one call. */
export interface RequestOptions {
  /**
   * Ends the call with an `AbortError`.
   * @default none
   */
  signal?: AbortSignal | undefined;
  /**
   * Longest wait for an answer, in milliseconds. Each attempt has it anew.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for the call, all its attempts and the waits between them included, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * How the call is repeated when it failed in passing, or `false` for not at all. `{ unsafe: true }` repeats a call that
   * changes something.
   * @default the client's `retry`
   */
  retry?: CallRetryOptions | false | undefined;
  /**
   * Headers to send beside the client's own.
   * @default none
   */
  headers?: Readonly<Record<string, string>> | undefined;
}
