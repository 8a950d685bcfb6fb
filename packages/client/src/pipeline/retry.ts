import type { ApiError, FetchResponse } from '../errors/response-errors.ts';
import { AbortError, TimeoutError } from '../errors/unanswered-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { RetryLimits } from '../options/retry-options.ts';
import type { Settings } from '../options/settings.ts';
import type { Middleware } from '../transport/attempt.ts';

/** Settings of {@link retry}. */
export type RetrySettings = Pick<Settings, 'clock' | 'observe' | 'retry'>;

/**
 * Retries a call after a transient error, as long as the call is safe to retry, and the limit, the deadline and the shared budget permit
 * it. Otherwise it throws the last error.
 *
 * @param settings - The retry policy of the wallet.
 * @param shared - The budget. @default a new one
 */
export function retry({ clock, observe, retry: options }: RetrySettings, shared?: RetryBudget): Middleware {
  const { budget = 500, random = Math.random } = options || {};
  const { acquire, release } = shared ?? createRetryBudget(budget);

  return async (attempt, next) => {
    const { call, request } = attempt;
    const { limit, unsafe } = call.retry;
    let cost = 0;
    for (let failures = 1; ; failures += 1) {
      try {
        const result = await next(attempt);
        release(cost || 1);
        return result;
      } catch (error) {
        const mayRetry =
          error instanceof WalletError &&
          error.retryable &&
          !call.final &&
          failures <= limit &&
          (unsafe || request.method === 'GET');
        if (!mayRetry) throw error;
        const now = clock.now();
        // Only errors of the server have a response.
        const { response } = error as Partial<ApiError>;
        const delayMs = retryDelay(response, failures, call.retry, { random, now });
        cost = error instanceof TimeoutError ? 10 : 5;
        if (delayMs > call.retry.maxDelayMs || now + delayMs >= call.endsAt || !acquire(cost)) throw error;
        const { operation } = call.descriptor;
        const event = { callId: call.id, operation, attempt: failures, delayMs, error };
        void observe?.call('onRetry', event, call.within);
        const { signal = new AbortController().signal } = request;
        await clock.sleep(delayMs, signal).catch((failure: unknown) => {
          throw signal.aborted ? new AbortError(operation, signal.reason) : failure;
        });
      }
    }
  };
}

/** Budget that all calls share for retries. */
export interface RetryBudget {
  /** Acquires an amount; returns `false` when less is available. */
  acquire(this: void, amount: number): boolean;
  /** Returns an amount, up to the budget at the start. */
  release(this: void, amount: number): void;
}

/**
 * Creates a budget. Failed calls empty it, so that further calls throw immediately instead of adding load; successful calls fill it again.
 *
 * @param total - The budget at the start.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function createRetryBudget(total: number): RetryBudget {
  let left = total;
  return {
    acquire: (amount) => {
      const isEnough = left >= amount;
      if (isEnough) left -= amount;
      return isEnough;
    },
    release: (amount) => {
      left = Math.min(total, left + amount);
    },
  };
}

/**
 * Returns the delay before a retry, in milliseconds: the delay that the server requests, otherwise a random time up to a limit that doubles
 * with each failure.
 *
 * @param response - The response, if there was one.
 * @param failures - Number of attempts that have failed, from 1.
 * @param limits - The retry policy.
 * @param sources - `random` returns the part of a delay that is waited, from 0 to 1; `now` is the time in milliseconds since 1970.
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
    : // A date is given by the server's clock, which the header `Date` shows.
      Math.max(0, Date.parse(value.endsWith('GMT') ? value : '') - (Date.parse(header('date')) || now));
  return Number.isNaN(asked)
    ? // `random` may return something else than a part.
      Math.min(maxDelayMs, random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1)) || 0)
    : asked;
}
