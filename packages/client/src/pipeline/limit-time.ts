import { AbortError } from '../errors/abort-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Middleware } from './middleware.ts';

/**
 * Ends an attempt when its time runs out or the caller's signal says so, with a typed error, even if `fetch` pays no
 * attention to signals.
 *
 * @param timeoutMs - The time allowed for one attempt, its body included.
 * @param operation - What was called, for the error.
 */
export const limitTime =
  (timeoutMs: number, operation: string): Middleware =>
  async (request, next) => {
    const { signal: caller } = request;
    if (caller.aborted) throw new AbortError(operation, caller.reason);

    const attempt = new AbortController();
    const { signal } = attempt;
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const abort = () => attempt.abort(new AbortError(operation, caller.reason));
    const timer = setTimeout(() => attempt.abort(new TimeoutError(operation, timeoutMs)), timeoutMs);
    caller.addEventListener('abort', abort, { once: true });
    try {
      return await Promise.race([next(new Request(request, { signal })), ended]);
    } finally {
      clearTimeout(timer);
      caller.removeEventListener('abort', abort);
    }
  };
