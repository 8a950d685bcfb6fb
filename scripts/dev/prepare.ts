import { root } from '../process/root.mjs';
import { runTurbo } from '../process/turbo.ts';

/** A step of the preparation has failed. */
export class PreparationError extends Error {
  override readonly name = 'PreparationError';
}

/**
 * Runs turbo tasks quietly; what is up to date comes from the cache.
 *
 * @param parameters - The tasks, and other parameters of `turbo run`.
 * @param signal - Ends them.
 * @param advice - What the error adds to what the failed task wrote. @default ''
 * @throws PreparationError with what the failed task wrote; the signal's reason.
 */
export async function prepare(
  parameters: readonly string[],
  signal: AbortSignal,
  advice = '',
): Promise<void> {
  const lines: string[] = [];
  const code = await runTurbo([...parameters, '--output-logs=errors-only', '--log-order=grouped'], {
    root,
    onLine: (line) => lines.push(line),
    signal,
  });
  signal.throwIfAborted();
  if (code !== 0) throw new PreparationError(`${lines.join('\n').trim()}\n\n${advice}`.trim());
}
