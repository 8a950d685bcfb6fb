/**
 * Returns the local time of a request, such as `09:05:07`. Written by hand, since it is the same in every language of the page, and the
 * formatter of the browser takes long to load.
 *
 * @param at - The time in ISO 8601.
 */
export function timeOfDay(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
