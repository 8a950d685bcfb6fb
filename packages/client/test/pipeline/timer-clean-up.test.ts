import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { limitTime } from '../../src/pipeline/limit-time.ts';
import { systemClock } from '../../src/time/clock.ts';
import { answerOf, attemptOf } from '../support/attempt-of.ts';

test.for([
  ['an answer', () => Promise.resolve(answerOf(200))],
  ['a failure', () => Promise.reject(new Error('refused'))],
] as const)('after %s neither a timer nor a listener is left', async ([, next]) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { signal } = new AbortController();
  const request = new Request('https://wallet.paysera.com', { signal });
  const before = getEventListeners(request.signal, 'abort').length;
  const call = limitTime(systemClock)(attemptOf({ request }), next);
  expect(vi.getTimerCount()).toBe(1);
  await Promise.allSettled([call]);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(request.signal, 'abort')).toHaveLength(before);
});
