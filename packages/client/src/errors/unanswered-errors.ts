import { WalletError } from './wallet-error.ts';

/**
 * Thrown when the signal of the caller aborts the call. `cause` is the reason of the signal.
 *
 * @example
 * import { AbortError, createWallet } from '@litas/client';
 *
 * await createWallet()
 *   .getServer({}, { signal: AbortSignal.abort() })
 *   .catch((error: unknown) => console.log(error instanceof AbortError)); // true
 */
export class AbortError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'AbortError';
  declare readonly name: 'AbortError';
  declare readonly code: 'aborted';

  /**
   * @param operation - `operationId` of the call.
   * @param reason - The reason of the signal.
   */
  constructor(operation: string, reason: unknown) {
    super('aborted', `${operation} was aborted`, { cause: reason });
  }
}

/**
 * Thrown when the connection fails before the end of the response. The server may have executed the call.
 *
 * @example
 * import { ConnectionError, createWallet } from '@litas/client';
 *
 * const wallet = createWallet({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
 * await wallet.getServer().catch((error: unknown) => {
 *   if (error instanceof ConnectionError) console.log(error.cause);
 * });
 */
export class ConnectionError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'ConnectionError';
  declare readonly name: 'ConnectionError';
  declare readonly code: 'connection';

  /**
   * @param operation - `operationId` of the call.
   * @param request - Method and origin of the request, such as `GET https://wallet.paysera.com`.
   * @param cause - The error of `fetch`.
   */
  constructor(operation: string, request: string, cause: unknown) {
    super('connection', `${operation} failed: no complete response to ${request}`, {
      cause,
      retryable: true,
    });
  }
}

/**
 * Thrown when the time limit of a call is over. The server may have executed the call.
 *
 * @example
 * import { createWallet, TimeoutError } from '@litas/client';
 *
 * const wallet = createWallet({ timeoutMs: 5, fetch: () => new Promise<Response>(() => {}) });
 * await wallet.getServer().catch((error: unknown) => {
 *   if (error instanceof TimeoutError) console.log(error.timeoutMs); // 5
 * });
 */
export class TimeoutError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'TimeoutError';
  declare readonly name: 'TimeoutError';
  declare readonly code: 'timeout';
  /** The time limit, in milliseconds. */
  declare readonly timeoutMs: number;

  /**
   * @param operation - `operationId` of the call.
   * @param timeoutMs - The time limit, in milliseconds.
   */
  constructor(operation: string, timeoutMs: number) {
    super('timeout', `${operation} took longer than ${timeoutMs} ms`, { retryable: true });
    this.timeoutMs = timeoutMs;
  }
}
