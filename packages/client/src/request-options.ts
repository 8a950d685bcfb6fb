/** Options of one call. */
export interface RequestOptions {
  /**
   * Ends the call with an `AbortError`.
   * @default none
   */
  signal?: AbortSignal | undefined;
  /**
   * Longest wait for an answer, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Headers to send beside the client's own.
   * @default none
   */
  headers?: Readonly<Record<string, string>> | undefined;
}
