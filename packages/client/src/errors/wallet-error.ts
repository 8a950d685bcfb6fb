import type { ClientErrorCode } from './codes.ts';

/** What {@link WalletError.code} can hold: a known code, or one the API has added since. */
export type WalletErrorCode = ClientErrorCode | (string & {});

/**
 * Every error this package throws on purpose. The class is the cause; branch on `code`, since the message may change.
 *
 * @example
 * import { WalletError } from '@litas/client';
 *
 * const error: unknown = new WalletError('configuration', 'The option "key" is empty.');
 * if (error instanceof WalletError) console.log(error.code);
 */
export class WalletError extends Error {
  override readonly name: string = 'WalletError';
  /** The API's own code, or one of ours. */
  readonly code: WalletErrorCode;

  /**
   * @param code - The API's own code, or one of ours.
   * @param message - What happened, for a developer; never a secret.
   * @param options - `cause` keeps the original error.
   */
  constructor(code: WalletErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
