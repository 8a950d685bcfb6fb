import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../src/pipeline/retry.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const limits = { limit: 2, baseDelayMs: 500, maxDelayMs: 30_000, unsafe: false };
const responseWith = (headers: Record<string, string>) => new Response(null, { status: 503, headers });
const delayOf = (headers: Record<string, string>) =>
  retryDelay(responseWith(headers), 1, limits, { random: () => 0.25, now });

const failures = fc.integer({ min: 1, max: 40 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const baseDelayMs = fc.nat(10_000);
const maxDelayMs = fc.nat(60_000);
const delay = (count: number, base: number, max: number, random: number) =>
  retryDelay(
    undefined,
    count,
    { ...limits, baseDelayMs: base, maxDelayMs: max },
    { random: () => random, now },
  );

test('the delay is from 0 to maxDelayMs, whatever random returns', () => {
  fc.assert(
    fc.property(failures, baseDelayMs, maxDelayMs, part, (count, base, max, random) => {
      expect(delay(count, base, max, random)).toBeGreaterThanOrEqual(0);
      expect(delay(count, base, max, random)).toBeLessThanOrEqual(max);
    }),
  );
});

test('the first delay is at most baseDelayMs', () => {
  fc.assert(
    fc.property(baseDelayMs, part, (base, random) => {
      expect(delay(1, base, 60_000, random)).toBeLessThanOrEqual(base);
      expect(delay(1, base, 60_000, 1)).toBe(base);
    }),
  );
});

test('the longest delay doubles with each failure until it reaches maxDelayMs, and stays there', () => {
  fc.assert(
    fc.property(failures, fc.integer({ min: 1, max: 10_000 }), maxDelayMs, (count, base, max) => {
      const before = delay(count, base, max, 1);
      const after = delay(count + 1, base, max, 1);
      expect(before === max ? after === max : after === before * 2 || after === max).toBe(true);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('random chooses a part of the longest delay: none, half or all of it', () => {
  fc.assert(
    fc.property(failures, baseDelayMs, maxDelayMs, (count, base, max) => {
      const longest = delay(count, base, max, 1);
      expect(delay(count, base, max, 0)).toBe(0);
      expect(delay(count, base, max, 0.5)).toBe(longest / 2);
    }),
  );
});

test.for([Number.NaN, undefined, 'half'])('a random part of %o counts as none', (random) => {
  expect(delay(3, 500, 30_000, random as number)).toBe(0);
});

test.for([
  ['0', 0],
  ['7', 7_000],
  ['30', 30_000],
  ['600', 600_000],
  ['Sat, 31 Jan 2026 12:00:09 GMT', 9_000],
  ['Sat, 31 Jan 2026 13:00:00 GMT', 3_600_000],
  ['Sat, 31 Jan 2026 11:00:00 GMT', 0],
] as const)('Retry-After: %s is a delay of %i ms', ([value, delayMs]) => {
  expect(delayOf({ 'retry-after': value })).toBe(delayMs);
});

test.for(['', 'soon', '-5', '1.5', '1e3', 'NaN'])('Retry-After: %j is ignored', (value) => {
  expect(delayOf({ 'retry-after': value })).toBe(125);
});

test('a date in Retry-After is compared with the clock of the server', () => {
  const headers = { 'retry-after': 'Sat, 31 Jan 2026 18:00:09 GMT', date: 'Sat, 31 Jan 2026 18:00:00 GMT' };
  expect(delayOf(headers)).toBe(9_000);
  expect(delayOf({ ...headers, date: 'in the evening' })).toBe(6 * 3_600_000 + 9_000);
});
