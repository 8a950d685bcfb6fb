/**
 * Why a call of a connected sandbox failed:
 * - `unreachable`: nothing responded at the address
 * - `timed_out`: the whole response did not arrive in time
 * - `not_a_sandbox`: another server responded, not a sandbox
 * - `too_large`: the response is larger than `maxResponseBytes`
 * - `rejected`: the sandbox responded with an error; see its `status`, `error` and `problems`
 * - `other_origin`: `fetch` was called with a URL of another origin
 */
export type ConnectErrorCode =
  | 'unreachable'
  | 'timed_out'
  | 'not_a_sandbox'
  | 'too_large'
  | 'rejected'
  | 'other_origin';

/** An error response of the sandbox. */
export interface Rejection {
  /** Status of the response. */
  readonly status: number;
  /** Code of the API's error, such as `not_found`. */
  readonly error: string;
  /** Error messages by field, such as `seconds`. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
}

/**
 * Thrown when a call of a connected sandbox fails. The message says what to do.
 *
 * @example
 * import { ConnectError, connectSandbox } from '@litas/sandbox/connect';
 *
 * const sandbox = connectSandbox('http://127.0.0.1:1');
 * try {
 *   await sandbox.clock.now();
 * } catch (error) {
 *   if (error instanceof ConnectError) console.log(error.code); // unreachable
 * }
 */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
  /** Machine-readable reason. */
  readonly code: ConnectErrorCode;
  /** The error response of the sandbox; only when `code` is `rejected`. */
  readonly rejection: Rejection | undefined;

  /**
   * @param code - Machine-readable reason.
   * @param message - What failed and what to do.
   * @param options - `cause` is the error of `fetch`.
   * @param rejection - The error response of the sandbox.
   */
  constructor(code: ConnectErrorCode, message: string, options?: ErrorOptions, rejection?: Rejection) {
    super(message, options);
    this.code = code;
    this.rejection = rejection;
  }
}
