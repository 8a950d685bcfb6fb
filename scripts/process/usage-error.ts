/** Thrown for an invalid command line. The message says what to do, and contains no credentials. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
