import { expect, test } from 'vitest';
import { ApiError, ConnectionError, TimeoutError } from '../../src/index.ts';
import { createRetryBudget, retry, type RetryBudget } from '../../src/pipeline/retry.ts';
import type { CallResult } from '../../src/transport/client.ts';
import { readErrorDetails } from '../../src/transport/read-error.ts';
import { resultOf, attemptOf } from '../support/attempt-of.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { retryCases, type RetryStep } from './retry-cases.ts';

/** What is left in a budget. */
function leftIn({ acquire, release }: RetryBudget): number {
  let left = 0;
  while (acquire(1)) left += 1;
  release(left);
  return left;
}

async function responded(outcome: RetryStep['response']): Promise<CallResult<unknown>> {
  if (outcome === 200) return resultOf(200);
  if (outcome === 'lost')
    throw new ConnectionError('getServer', 'GET https://wallet.paysera.com', new TypeError('fetch failed'));
  if (outcome === 'slow') throw new TimeoutError('getServer', 30_000);
  throw new ApiError('getServer', readErrorDetails({ response: resultOf(outcome).response, text: '' }));
}

test.for(retryCases)('$name', async ({ budget: most, calls, ...limits }) => {
  const clock = steppingClock();
  const budget = createRetryBudget(most);
  const middleware = retry({ clock, retry: { random: () => 1 } }, budget);

  for (const steps of calls) {
    const seen: { left: number; waits: number }[] = [];
    let attempts = 0;
    const before = clock.waits.length;
    const result = await middleware(attemptOf({ call: { retry: { ...limits, unsafe: false } } }), () => {
      if (attempts > 0) seen.push({ left: leftIn(budget), waits: clock.waits.at(-1) ?? 0 });
      attempts += 1;
      const step = steps[attempts - 1];
      if (!step) throw new Error('There was an attempt too many.');
      return responded(step.response);
    }).catch((error: unknown) => error);

    const last = steps.at(-1);
    expect(attempts).toBe(steps.length);
    expect(seen).toEqual(steps.slice(0, -1).map((step) => ({ left: step.left, waits: step.outcome })));
    expect(clock.waits.length - before).toBe(steps.length - 1);
    expect(leftIn(budget)).toBe(last?.left);
    expect(!(result instanceof Error)).toBe(last?.outcome === 'success');
  }
});
