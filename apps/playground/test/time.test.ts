import { expect, test } from 'vitest';
import { dayLimit } from '../src/time/day-limits.ts';
import { formatMoment } from '../src/time/format-moment.ts';
import { pageLocale } from '../src/time/page-locale.ts';

const clock = (seconds: number | undefined): string =>
  new Date((seconds ?? Number.NaN) * 1000).toTimeString().slice(0, 8);

test.each(['2026-01-31', '2026-03-29', '2026-10-25', '2028-02-29'])(
  '%s reaches from midnight to midnight',
  (day) => {
    expect(clock(dayLimit(day, 'first'))).toBe('00:00:00');
    expect(clock(dayLimit(day, 'last'))).toBe('23:59:59');
    expect(new Date(Number(dayLimit(day, 'last')) * 1000).getDate()).toBe(Number(day.slice(-2)));
  },
);

test('a day that is not filled in limits nothing', () => {
  expect(dayLimit('', 'first')).toBeUndefined();
  expect(dayLimit('31.01.2026', 'last')).toBeUndefined();
});

test('a moment is written in the time zone asked for', () => {
  expect(formatMoment(1_767_225_600, 'en-GB', 'Europe/Vilnius')).toEqual({
    machine: '2026-01-01T00:00:00.000Z',
    date: '1 Jan 2026',
    time: '02:00',
  });
});

test('the page writes the English of the reader, and British for all others', () => {
  expect(pageLocale(['lt', 'en-US', 'en'])).toBe('en-US');
  expect(pageLocale(['lt-LT', 'de'])).toBe('en-GB');
});
