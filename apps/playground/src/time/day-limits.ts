/**
 * The first or last second of a day in the reader's time zone, as the API's `from` and `to` take it.
 *
 * @param day - `yyyy-mm-dd`, the value of a date field; empty when it is not filled in.
 * @param end - Which end of the day.
 * @returns Unix seconds, or `undefined` for an empty or impossible day.
 */
export function dayLimit(day: string, end: 'first' | 'last'): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  // The second before the next midnight: a day has 23 or 25 hours when the clocks change.
  const midnight = new Date(Number(year), Number(month) - 1, Number(date) + (end === 'last' ? 1 : 0));
  const seconds = Math.floor(midnight.getTime() / 1000) - (end === 'last' ? 1 : 0);
  return seconds >= 0 ? seconds : undefined;
}
