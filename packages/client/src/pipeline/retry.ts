import { AbortError } from '../errors/abort-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { Settings } from '../options/settings.ts';
import type { Middleware } from './middleware.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';
import { retryDelay } from './retry-delay.ts';

/** What repeating takes of the settings. */
export type RetrySettings = Pick<Settings, 'clock' | 'hooks' | 'retry'>;

/**
 * Repeats a call that failed in passing, as long as it is safe, its limit, its time and the budget that all calls share
 * allow it. What comes out in the end is the last error.
 */
export function retry({ clock, hooks, retry: options }: RetrySettings, shared?: RetryBudget): Middleware {
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
        hooks.onRetry?.({ callId: call.id, operation: call.operation, attempt: failures, delayMs, error });
        await clock.sleep(delayMs, request.signal).catch((reason: unknown) => {
          throw new AbortError(call.operation, reason);
        });
      }
    }
  };
}
