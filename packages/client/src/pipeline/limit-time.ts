import { AbortError, TimeoutError } from '../errors/unanswered-errors.ts';
import type { Clock } from '../options/clock.ts';
import type { Middleware } from '../transport/attempt.ts';
import type { CallResult } from '../transport/client.ts';

/**
 * Ends an attempt with a typed error when its time or the time of the call is over, or when the caller aborts, even if `fetch` ignores
 * signals.
 *
 * @param clock - The clock.
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
    const abort = () => controller.abort(new AbortError(operation, caller?.reason));
    if (caller?.aborted) abort();
    signal.throwIfAborted();

    const left = endsAt - clock.now();
    const expire = () =>
      controller.abort(new TimeoutError(operation, left < timeoutMs ? deadlineMs : timeoutMs));
    const timer = setTimeout(expire, Math.min(left, timeoutMs));
    caller?.addEventListener('abort', abort);
    try {
      return await new Promise<CallResult<unknown>>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        next({ ...attempt, signal }).then(resolve, reject);
      });
    } catch (error) {
      // The request may still be in progress, but nothing waits for it any more.
      call.report?.(error);
      throw error;
    } finally {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    }
  };
