import type { CDPSession, Page } from 'playwright-core';

// Sent as text: these run in the page, whose types are not those of this file.

/** Script that remembers the longest task of a page. Run it before the page is loaded. */
export const watchTasks = `
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Expression of a promise that is resolved when the page has been drawn. */
export const nextFrame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Returns the longest task since the last time; tasks below 50 ms are not reported by browsers. */
export const takeLongest = (page: Page): Promise<number> =>
  page.evaluate<number>(
    `${nextFrame}.then(() => { const longest = globalThis.longestTask; globalThis.longestTask = 0; return longest; })`,
  );

/**
 * Starts to count the processor time of the main thread of a page, which other programs of the machine do not lengthen.
 *
 * @returns A function that returns the milliseconds since its last call.
 */
export async function countProcessorTime(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    const passed = now - before;
    before = now;
    return passed;
  };
}
