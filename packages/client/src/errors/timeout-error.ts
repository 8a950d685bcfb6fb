import { WalletError } from './wallet-error.ts';

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
