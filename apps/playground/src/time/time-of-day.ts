/**
 * Returns the time of a request in UTC, such as `09:05:07`, and its date on another day than today: `2026-11-27`. Written by hand, since it
 * is the same in every language of the page, and the formatter of the browser takes long to load.
 *
 * @param at - The world time in ISO 8601.
 * @param today - Real time in milliseconds.
 */
export function timeOfDay(
  at: string,
  today: number = Date.now(),
): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = new Date(at).toISOString().slice(0, 19).split('T');
  return { day: new Date(today).toISOString().startsWith(day) ? '' : day, time };
}
