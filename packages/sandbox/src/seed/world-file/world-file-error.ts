/**
 * A world file that cannot be taken. The message names the place of the first problem.
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
  /** What is wrong by place, such as `users.0.wallets.1.id`. */
  readonly problems: Readonly<Record<string, readonly string[]>>;

  /** @param problems - What is wrong by place. */
  constructor(problems: Readonly<Record<string, readonly string[]>>) {
    const [first, ...others] = Object.entries(problems).map(
      ([place, messages]) => `${place}: ${messages.join(', ')}`,
    );
    super(others.length > 0 ? `${first}, and ${others.length} more` : first);
    this.problems = problems;
  }
}
