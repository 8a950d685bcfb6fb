import { WalletError } from './wallet-error.ts';

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
