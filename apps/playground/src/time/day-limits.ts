import { type CalendarDate, parseDate } from '@internationalized/date';

/** The first and the last day that can be chosen, `yyyy-mm-dd`. A year that is being typed is before the first one. */
export const firstDay = '2000-01-01';
export const lastDay = '2099-12-31';

/**
 * Returns the first or last second of a day in UTC, for `from` and `to`.
 *
 * @param day - The value of a date field, `yyyy-mm-dd` or empty.
 * @param end - Whether the first or the last second.
 * @returns Unix seconds; `undefined` if the day is empty, invalid or out of range.
 */
export function dayLimit(day: string, end: 'first' | 'last'): number | undefined {
  const date = readDay(day);
  if (date === undefined) return undefined;
  const midnight = end === 'last' ? date.add({ days: 1 }) : date;
  const seconds = Math.floor(midnight.toDate('UTC').getTime() / 1000);
  return end === 'last' ? seconds - 1 : seconds;
}

function readDay(day: string): CalendarDate | undefined {
  try {
    const date = parseDate(day);
    const isInRange = date.compare(parseDate(firstDay)) >= 0 && date.compare(parseDate(lastDay)) <= 0;
    return isInRange ? date : undefined;
  } catch {
    return undefined; // not a date
  }
}
