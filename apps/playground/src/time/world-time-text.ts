/**
 * Formats a time of the world clock, in UTC: `26 Nov 2026, 15:33:14 UTC`.
 *
 * @param time - The time.
 * @param language - The language of the page.
 */
export const worldTimeText = (time: Date, language: string): string =>
  `${time.toLocaleString(language === 'lt' ? 'lt-LT' : 'en-GB', format)} UTC`;

const format = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' } as const;
