import type { RetryLimits } from '../options/retry-options.ts';

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
  response: Response | undefined,
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
  return Number.isNaN(asked)
    ? random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1))
    : Math.min(maxDelayMs, asked);
}
