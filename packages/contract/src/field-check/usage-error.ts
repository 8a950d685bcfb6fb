/** What keeps a check from being made; the message says what to do, and holds no credentials. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
