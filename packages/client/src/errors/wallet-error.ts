import type { WalletErrorCode } from './codes.ts';

/** How a {@link WalletError} is made, beside its code and message. */
export interface WalletErrorOptions {
  /**
   * The original error.
   * @default none
   */
  cause?: unknown;
  /**
   * Whether the same call may succeed when it is repeated.
   * @default false
   */
  retryable?: boolean;
}

/**
 * Every error this package throws on purpose. The class is the cause; branch on `code`, since the message may change.
 *
 * @example
 * import { WalletError } from '@litas/client';
 *
 * const error: unknown = new WalletError('timeout', 'getUser took longer than 30000 ms', { retryable: true });
 * if (error instanceof WalletError) console.log(error.code, error.retryable); // timeout true
 */
export class WalletError extends Error {
  /** The class by name, which minifying does not change. */
  override readonly name: string = 'WalletError';
  /** The API's own code, or one of ours. */
  readonly code: WalletErrorCode;
  /** Whether the same call may succeed when it is repeated. Whether repeating is safe is another question. */
  readonly retryable: boolean;

  /**
   * @param code - The API's own code, or one of ours.
   * @param message - What happened, for a developer; never a secret.
   * @param options - The original error, and whether to try again.
   */
  constructor(code: WalletErrorCode, message: string, { cause, retryable = false }: WalletErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryable = retryable;
  }

  /** What logs get: name, message, code and the other fields that hold nothing personal. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}
