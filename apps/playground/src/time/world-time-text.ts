/** The formats by language. Creating one takes much longer than using it, and each row of a list needs one. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats a time of the world clock, in UTC: `26 Nov 2026, 15:33:14 UTC`.
 *
 * @param time - The time.
 * @param language - The language of the page.
 */
export function worldTimeText(time: Date, language: string): string {
  const locale = language === 'lt' ? 'lt-LT' : 'en-GB';
  const known = formats.get(locale);
  const format =
    known ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  if (known === undefined) formats.set(locale, format);
  return `${format.format(time)} UTC`;
}
