/** Exit codes by cause. `litas --help` lists them. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  credentials: 3,
  forbidden: 4,
  notFound: 5,
  invalid: 6,
  limit: 7,
  server: 8,
  connection: 9,
  notConfirmed: 10,
  stopped: 130,
} as const;

/** An error whose message says what to do. It contains no secret. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  /** Exit code of the command. */
  readonly exitCode: number;

  /**
   * @param message - What failed, why, and what to do.
   * @param cause - The cause of the exit code.
   * @param options - `cause` is the original error.
   */
  constructor(message: string, cause: keyof typeof exitCodes, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCodes[cause];
  }
}

/** Thrown for an invalid command line, file or variable. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';

  /**
   * @param message - What is invalid, and what to do. It must not repeat a value that may be a secret.
   * @param options - `cause` is the original error.
   */
  constructor(message: string, options?: ErrorOptions) {
    super(message, 'usage', options);
  }
}
