import type { WalletErrorCode } from './codes.ts';

/** Options of a {@link WalletError}. */
export interface WalletErrorOptions {
  /**
   * The original error.
   * @default none
   */
  cause?: unknown;
  /**
   * Whether a retry of the same call may succeed.
   * @default false
   */
  retryable?: boolean;
}

/**
 * Base class of all errors of this package. The class tells the kind of error. Use `code` to tell errors apart in code: the message may
 * change.
 *
 * @example
 * import { WalletError } from '@litas/client';
 *
 * const error: unknown = new WalletError('timeout', 'getUser took longer than 30000 ms', { retryable: true });
 * if (error instanceof WalletError) console.log(error.code, error.retryable); // timeout true
 */
export class WalletError extends Error {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'WalletError';
  declare readonly name: string;
  /** Code of the API, or of this package. */
  declare readonly code: WalletErrorCode;
  /** Whether a retry of the same call may succeed. It does not say whether a retry is safe. */
  declare readonly retryable: boolean;

  /**
   * @param code - Code of the API, or of this package.
   * @param message - What happened, for developers. It must not contain a secret.
   * @param options - The original error, and whether a retry may succeed.
   */
  constructor(code: WalletErrorCode, message: string, { cause, retryable = false }: WalletErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = retryable;
  }

  /**
   * Returns whether a value is an error of this class. The package is published as an ES module and as CommonJS; an error of the other one
   * is recognized too.
   *
   * @param value - Any value.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const { isWalletError, name } = Object(value) as Partial<WalletError>;
    return (
      super[Symbol.hasInstance](value) || (!!isWalletError && (this === WalletError || name === this.name))
    );
  }

  /** Marks the errors of this package, whichever of its builds created them. */
  get isWalletError(): true {
    return true;
  }

  /** Returns the fields for logs: name, message, code and the other fields that are not personal. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}
