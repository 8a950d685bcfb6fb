import { AbortError } from '../errors/abort-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Clock } from '../time/clock.ts';
import type { Middleware } from './middleware.ts';

/**
 * Ends an attempt when its time or that of the whole call runs out, or when the caller's signal says so: with a typed
 * error, even if `fetch` pays no attention to signals.
 */
export const limitTime =
  (clock: Clock): Middleware =>
  async (attempt, next) => {
    const { call } = attempt;
    const { operation, timeoutMs, deadlineMs, endsAt } = call;
    const { signal: caller } = attempt.request;
    const aborted = () => new AbortError(operation, caller.reason);
    if (caller.aborted) throw aborted();

    const left = endsAt - clock.now();
    const expired = () => new TimeoutError(operation, left < timeoutMs ? deadlineMs : timeoutMs);
    const controller = new AbortController();
    const { signal } = controller;
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const abort = () => controller.abort(aborted());
    const timer = setTimeout(() => controller.abort(expired()), Math.min(left, timeoutMs));
    caller.addEventListener('abort', abort);
    try {
      return await Promise.race([next({ ...attempt, signal }), ended]);
    } catch (error) {
      // A request that has not ended by itself will not be waited for.
      call.tell?.(error);
      throw error;
    } finally {
      clearTimeout(timer);
      caller.removeEventListener('abort', abort);
    }
  };
