/**
 * Returns the time of a request in UTC, such as `09:05:07`, and its date on another day than today: `27 Nov 2026,`. Written by hand, as
 * the world time of other screens is, since the formatter of the browser takes long to load.
 *
 * @param at - The world time in ISO 8601.
 * @param language - The language of the page.
 * @param today - Real time in milliseconds.
 */
export function timeOfDay(
  at: string,
  language: string,
  today: number = Date.now(),
): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = new Date(at).toISOString().slice(0, 19).split('T');
  if (new Date(today).toISOString().startsWith(day)) return { day: '', time };
  const [year, month, date] = day.split('-');
  return { day: language === 'lt' ? day : `${Number(date)} ${months[Number(month) - 1]} ${year},`, time };
}

/** As British English shortens them. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
