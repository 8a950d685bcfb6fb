/** A command cannot do what its command line asks for. The message is for people: it says what to do, and holds no credentials. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
