import type { ApiError, FetchResponse } from '../errors/response-errors.ts';
import { AbortError, TimeoutError } from '../errors/unanswered-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { RetryLimits } from '../options/retry-options.ts';
import type { Settings } from '../options/settings.ts';
import type { Middleware } from '../transport/attempt.ts';

/** What repeating takes of the settings. */
export type RetrySettings = Pick<Settings, 'clock' | 'observe' | 'retry'>;

/**
 * Repeats a call that failed in passing, as long as it is safe, its limit, its time and the budget that all calls share
 * allow it. What comes out in the end is the last error.
 */
export function retry({ clock, observe, retry: options }: RetrySettings, shared?: RetryBudget): Middleware {
  const { budget: most = 500, random = Math.random } = options || {};
  const budget = shared ?? createRetryBudget(most);

  return async (attempt, next) => {
    const { call, request } = attempt;
    const { limit, unsafe } = call.retry;
    let spent = 0;
    for (let failures = 1; ; failures += 1) {
      try {
        const answer = await next(attempt);
        budget.give(spent || 1);
        return answer;
      } catch (error) {
        const repeatable =
          error instanceof WalletError &&
          error.retryable &&
          !call.final &&
          failures <= limit &&
          (unsafe || request.method === 'GET');
        if (!repeatable) throw error;
        const now = clock.now();
        // Only refusals have an answer.
        const { response } = error as Partial<ApiError>;
        const delayMs = retryDelay(response, failures, call.retry, { random, now });
        spent = error instanceof TimeoutError ? 10 : 5;
        if (now + delayMs >= call.endsAt || !budget.take(spent)) throw error;
        const { operation } = call.descriptor;
        const event = { callId: call.id, operation, attempt: failures, delayMs, error };
        void observe?.tell('onRetry', event, call.within);
        const { signal } = request;
        await clock.sleep(delayMs, signal).catch((failure: unknown) => {
          throw signal.aborted ? new AbortError(operation, signal.reason) : failure;
        });
      }
    }
  };
}

/** What failing calls may spend together on being repeated. */
export interface RetryBudget {
  /** What there is. */
  left: number;
  /** Takes something out; `false` when there is not enough. */
  take(amount: number): boolean;
  /** Puts something back, up to what there was at the start. */
  give(amount: number): void;
}

/**
 * Makes a budget. A server in trouble empties it, so that calls soon fail at once instead of adding to the trouble; its
 * successes fill it again.
 *
 * @param most - What there is at the start.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export const createRetryBudget = (most: number): RetryBudget => ({
  left: most,
  take(amount) {
    const enough = this.left >= amount;
    if (enough) this.left -= amount;
    return enough;
  },
  give(amount) {
    this.left = Math.min(most, this.left + amount);
  },
});

/**
 * How long to wait before a repeat, in milliseconds: what the server asks for, or a random part of a time that doubles
 * with each failure.
 *
 * @param response - The answer, where there was one.
 * @param failures - Attempts that have failed, from 1.
 * @param limits - How long a wait can be.
 * @param sources - Part of a wait that is waited, from 0 to 1, and the time, milliseconds since 1970.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export function retryDelay(
  response: Pick<FetchResponse, 'headers'> | undefined,
  failures: number,
  { baseDelayMs, maxDelayMs }: RetryLimits,
  { random, now }: { random: () => number; now: number },
): number {
  const header = (name: string) => response?.headers.get(name) ?? '';
  const value = header('retry-after');
  const asked = /^\d+$/.test(value)
    ? Number(value) * 1000
    : // The server's date is meant by the server's clock, which its `Date` shows.
      Math.max(0, Date.parse(value.endsWith('GMT') ? value : '') - (Date.parse(header('date')) || now));
  const waited = Number.isNaN(asked)
    ? // What is no number counts as none.
      (random() || 0) * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1))
    : asked;
  return Math.min(maxDelayMs, waited);
}
