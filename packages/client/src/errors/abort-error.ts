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
