import { WalletError } from './wallet-error.ts';

/**
 * The caller's signal ended the call. `cause` is the signal's reason.
 *
 * @example
 * import { AbortError, createWallet } from '@litas/client';
 *
 * await createWallet()
 *   .getServer({}, { signal: AbortSignal.abort() })
 *   .catch((error: unknown) => console.log(error instanceof AbortError)); // true
 */
export class AbortError extends WalletError {
  /** The class by name, which minifying does not change. */
  override readonly name = 'AbortError';
  declare readonly code: 'aborted';

  /**
   * @param operation - What was called.
   * @param reason - The reason that the signal gives.
   */
  constructor(operation: string, reason: unknown) {
    super('aborted', `${operation} was aborted`, { cause: reason });
  }
}

/**
 * No answer came: the network failed, or the answer broke off. Whether the server acted on the call is not known.
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
  /** The class by name, which minifying does not change. */
  override readonly name = 'ConnectionError';
  declare readonly code: 'connection';

  /**
   * @param operation - What was called.
   * @param cause - What `fetch` threw.
   */
  constructor(operation: string, cause: unknown) {
    super('connection', `${operation} got no answer: the connection failed`, { cause, retryable: true });
  }
}

/**
 * The time allowed for a call ran out. Whether the server acted on it is not known.
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
  /** The class by name, which minifying does not change. */
  override readonly name = 'TimeoutError';
  declare readonly code: 'timeout';
  /** The time allowed, in milliseconds. */
  readonly timeoutMs: number;

  /**
   * @param operation - What was called.
   * @param timeoutMs - The time allowed, in milliseconds.
   */
  constructor(operation: string, timeoutMs: number) {
    super('timeout', `${operation} took longer than ${timeoutMs} ms`, { retryable: true });
    this.timeoutMs = timeoutMs;
  }
}
