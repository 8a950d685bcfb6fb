import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../src/options/clock.ts';
import { limitTime } from '../../src/pipeline/limit-time.ts';
import { resultOf, attemptOf } from '../support/attempt-of.ts';

test.for([
  ['a response', () => Promise.resolve(resultOf(200))],
  ['a failure', () => Promise.reject(new Error('refused'))],
] as const)('leaves no timer and no listener after %s', async ([, next]) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { signal } = new AbortController();
  const before = getEventListeners(signal, 'abort').length;
  const call = limitTime(systemClock)(attemptOf({ request: { signal } }), next);
  expect(vi.getTimerCount()).toBe(1);
  await Promise.allSettled([call]);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(before);
});
