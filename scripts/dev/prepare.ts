import { root } from '../process/root.ts';
import { startTurbo } from '../process/turbo.ts';

/** A step of the preparation has failed. */
export class PreparationError extends Error {
  override readonly name = 'PreparationError';
}

/**
 * Runs turbo tasks quietly; what is up to date comes from the cache.
 *
 * @param parameters - The tasks, and other parameters of `turbo run`.
 * @param signal - Ends them.
 * @throws PreparationError with what the failed task wrote; the signal's reason.
 */
export async function prepare(parameters: readonly string[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const lines: string[] = [];
  const turbo = startTurbo(['run', ...parameters, '--output-logs=errors-only', '--log-order=grouped'], {
    root,
    onLine: (line) => lines.push(line),
  });
  signal.addEventListener('abort', turbo.stop, { once: true });
  const code = await turbo.finished;
  signal.removeEventListener('abort', turbo.stop);
  signal.throwIfAborted();
  if (code !== 0) throw new PreparationError(lines.join('\n').trim());
}
