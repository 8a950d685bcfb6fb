/**
 * Thrown for an invalid world file. The message names the path of the first invalid value.
 *
 * @example
 * import { createSandbox, WorldFileError } from '@litas/sandbox';
 *
 * try {
 *   createSandbox({ world: { users: [{ id: 0 }] } });
 * } catch (error) {
 *   if (error instanceof WorldFileError) console.log(error.message); // users.0.id: Must be at least 1
 * }
 */
export class WorldFileError extends Error {
  override readonly name = 'WorldFileError';
  /** Error messages by path, such as `users.0.wallets.1.id`. */
  readonly problems: Readonly<Record<string, readonly string[]>>;

  /** @param problems - Error messages by path. */
  constructor(problems: Readonly<Record<string, readonly string[]>>) {
    const [first, ...others] = Object.entries(problems).map(
      ([place, messages]) => `${place}: ${messages.join(', ')}`,
    );
    super(others.length > 0 ? `${first}, and ${others.length} more` : first);
    this.problems = problems;
  }
}
