import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refreshQueries, worldKey } from '../src/live/refresh-queries.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Reads a part of the world for as long as it is shown, and counts the readings. */
function startReading() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  let reads = 0;
  const observer = new QueryObserver(queries, { queryKey: [worldKey, 'tokens'], queryFn: () => ++reads });
  return { queries, observer, reads: () => reads };
}

test('a stream of requests reads the world twice a second, and once more at its end', async () => {
  const { queries, observer, reads } = startReading();
  const end = observer.subscribe(() => undefined);
  // A batch of requests arrives every 100 ms.
  for (let batch = 0; batch < 100; batch++) {
    // Several parts of a screen report each version.
    for (let part = 0; part < 5; part++) refreshQueries(queries, `0 ${batch}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads()).toBeGreaterThanOrEqual(20);
  expect(reads()).toBeLessThanOrEqual(22);
  expect(queries.getQueryCache().getAll()).toHaveLength(1);
  end();
});

test('a single change is read at once', async () => {
  const { queries, observer, reads } = startReading();
  const end = observer.subscribe(() => undefined);
  refreshQueries(queries, '0 1');
  await vi.advanceTimersByTimeAsync(0);
  expect(reads()).toBe(1);
  refreshQueries(queries, '0 2');
  await vi.advanceTimersByTimeAsync(0);
  expect(reads()).toBe(2);
  end();
});

test('what was hidden during a change is read again when it is shown', async () => {
  const { queries, observer, reads } = startReading();
  refreshQueries(queries, '0 1');
  observer.subscribe(() => undefined)();
  await vi.advanceTimersByTimeAsync(0);
  refreshQueries(queries, '0 2');
  await vi.advanceTimersByTimeAsync(0);
  expect(reads()).toBe(1);
  observer.subscribe(() => undefined)();
  await vi.advanceTimersByTimeAsync(0);
  expect(reads()).toBe(2);
});
