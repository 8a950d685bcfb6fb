import { AbortError, TimeoutError } from '../errors/unanswered-errors.ts';
import type { Clock } from '../options/clock.ts';
import type { Middleware } from '../transport/attempt.ts';

/**
 * Ends an attempt when its time or that of the whole call runs out, or when the caller's signal says so: with a typed
 * error, even if `fetch` pays no attention to signals.
 */
export const limitTime =
  (clock: Clock): Middleware =>
  async (attempt, next) => {
    const { call } = attempt;
    const { timeoutMs, deadlineMs, endsAt } = call;
    const { operation } = call.descriptor;
    const { signal: caller } = attempt.request;
    const controller = new AbortController();
    const { signal } = controller;
    const abort = () => controller.abort(new AbortError(operation, caller.reason));
    if (caller.aborted) abort();
    signal.throwIfAborted();

    const left = endsAt - clock.now();
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const expire = () =>
      controller.abort(new TimeoutError(operation, left < timeoutMs ? deadlineMs : timeoutMs));
    const timer = setTimeout(expire, Math.min(left, timeoutMs));
    caller.addEventListener('abort', abort, { once: true });
    try {
      return await Promise.race([next({ ...attempt, signal }), ended]);
    } catch (error) {
      // A request that has not ended by itself will not be waited for.
      call.report?.(error);
      throw error;
    } finally {
      clearTimeout(timer);
      caller.removeEventListener('abort', abort);
    }
  };
