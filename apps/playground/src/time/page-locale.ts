/**
 * The locale for numbers and dates: the reader's own form of English, since the page speaks English; British otherwise.
 *
 * @param languages - The languages that the browser prefers.
 */
export const pageLocale = (languages: readonly string[]): string =>
  languages.find((language) => /^en(?:-|$)/i.test(language)) ?? 'en-GB';
