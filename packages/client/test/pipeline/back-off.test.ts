import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../src/pipeline/retry.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const limits = { limit: 2, baseDelayMs: 500, maxDelayMs: 30_000, unsafe: false };
const answerWith = (headers: Record<string, string>) => new Response(null, { status: 503, headers });
const delayOf = (headers: Record<string, string>) =>
  retryDelay(answerWith(headers), 1, limits, { random: () => 0.25, now });

test('without a word from the server the wait is a random part of one that doubles, up to the longest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(10_000),
      fc.nat(60_000),
      (failures, part, baseDelayMs, maxDelayMs) => {
        const random = () => part;
        const delay = retryDelay(
          undefined,
          failures,
          { ...limits, baseDelayMs, maxDelayMs },
          { random, now },
        );
        expect(delay).toBe(part * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1)));
        expect(delay).toBeLessThanOrEqual(maxDelayMs);
      },
    ),
  );
});

test.for([
  ['0', 0],
  ['7', 7_000],
  ['30', 30_000],
  ['31', 30_000],
  ['999999999999999999999', 30_000],
  ['Sat, 31 Jan 2026 12:00:09 GMT', 9_000],
  ['Sat, 31 Jan 2026 13:00:00 GMT', 30_000],
  ['Sat, 31 Jan 2026 11:00:00 GMT', 0],
] as const)('Retry-After: %s is a wait of %i ms', ([value, delayMs]) => {
  expect(delayOf({ 'retry-after': value })).toBe(delayMs);
});

test.for(['', 'soon', '-5', '1.5', '1e3', 'NaN'])('Retry-After: %j is not heeded', (value) => {
  expect(delayOf({ 'retry-after': value })).toBe(125);
});

test('a date is meant by the clock of the server', () => {
  const headers = { 'retry-after': 'Sat, 31 Jan 2026 18:00:09 GMT', date: 'Sat, 31 Jan 2026 18:00:00 GMT' };
  expect(delayOf(headers)).toBe(9_000);
  expect(delayOf({ ...headers, date: 'in the evening' })).toBe(30_000);
});
