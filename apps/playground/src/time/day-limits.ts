import { type CalendarDate, getLocalTimeZone, parseDate } from '@internationalized/date';

/** The first and the last day that can be chosen, `yyyy-mm-dd`. A year that is still being typed lies before the first one. */
export const firstDay = '2000-01-01';
export const lastDay = '2099-12-31';

/**
 * The first or last second of a day, as the API's `from` and `to` take it.
 *
 * @param day - `yyyy-mm-dd`, the value of a date field; empty when it is not filled in.
 * @param end - Which end of the day.
 * @param timeZone - IANA time zone. @default the reader's
 * @returns Unix seconds, or `undefined` for a day that is empty, impossible or out of range.
 */
export function dayLimit(
  day: string,
  end: 'first' | 'last',
  timeZone: string = getLocalTimeZone(),
): number | undefined {
  const date = readDay(day);
  if (date === undefined) return undefined;
  // The second before the next midnight: a day has 23 or 25 hours when the clocks change.
  const midnight = end === 'last' ? date.add({ days: 1 }) : date;
  const seconds = Math.floor(midnight.toDate(timeZone).getTime() / 1000);
  return end === 'last' ? seconds - 1 : seconds;
}

function readDay(day: string): CalendarDate | undefined {
  try {
    const date = parseDate(day);
    const isInRange = date.compare(parseDate(firstDay)) >= 0 && date.compare(parseDate(lastDay)) <= 0;
    return isInRange ? date : undefined;
  } catch {
    return undefined; // no date
  }
}
