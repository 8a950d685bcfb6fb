import { expect, test } from 'vitest';
import { dayLimit } from '../src/time/day-limits.ts';
import { pageLocale } from '../src/time/page-locale.ts';
import { timeOfDay } from '../src/time/time-of-day.ts';
import { worldTimeText } from '../src/time/world-time-text.ts';

const clock = (seconds: number | undefined): string =>
  new Date((seconds ?? Number.NaN) * 1000).toISOString().slice(11, 19);

test.each(['2026-01-31', '2026-03-29', '2026-10-25', '2028-02-29'])(
  'covers %s from midnight to midnight',
  (day) => {
    expect(clock(dayLimit(day, 'first'))).toBe('00:00:00');
    expect(clock(dayLimit(day, 'last'))).toBe('23:59:59');
    expect(new Date(Number(dayLimit(day, 'last')) * 1000).getUTCDate()).toBe(Number(day.slice(-2)));
  },
);

test.each([
  '',
  '31.01.2026',
  '0026-01-31',
  '202026-01-31',
  '+202026-01-31',
  '1999-12-31',
  '2100-01-01',
  '2026-02-30',
])('"%s" limits nothing', (day) => {
  expect([dayLimit(day, 'first'), dayLimit(day, 'last')]).toEqual([undefined, undefined]);
});

test('uses the English variant of the reader, otherwise British English', () => {
  expect(pageLocale(['lt', 'en-US', 'en'])).toBe('en-US');
  expect(pageLocale(['lt-LT', 'de'])).toBe('en-GB');
  expect(pageLocale([])).toBe('en-GB');
});

test('ignores names that are not language tags', () => {
  const locale = pageLocale(['en-US@posix', 'en_GB.UTF-8', 'en-AU']);
  expect(locale).toBe('en-AU');
  expect(pageLocale(['en-US@posix'])).toBe('en-GB');
  expect(() => new Intl.DateTimeFormat(locale)).not.toThrow();
});

test('writes a world time with its zone in both languages', () => {
  const time = new Date('2026-01-31T22:05:07Z');
  expect(worldTimeText(time, 'en')).toBe('31 Jan 2026, 22:05:07 UTC');
  expect(worldTimeText(time, 'lt')).toMatch(/^2026-01-31 22:05:07 UTC$/);
});

test('writes the world time of a request in UTC, with its date on another day', () => {
  const today = Date.parse('2026-01-31T23:00:00Z');
  expect(timeOfDay('2026-01-31T09:05:07.000Z', 'en', today)).toEqual({ day: '', time: '09:05:07' });
});

test('writes the date of a request as the other screens write theirs', () => {
  for (let month = 0; month < 12; month++) {
    const time = new Date(Date.UTC(2026, month, 9, 21, 45, 6));
    for (const language of ['en', 'lt']) {
      const parts = timeOfDay(time.toISOString(), language, 0);
      expect(`${parts.day} ${parts.time} UTC`).toBe(worldTimeText(time, language));
    }
  }
});
