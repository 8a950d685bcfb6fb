/**
 * The locale for numbers and dates: the reader's own form of English, since the page speaks English; British otherwise.
 *
 * @param languages - The languages that the browser prefers. Some browsers list names of the system's, such as `en-US@posix`.
 */
export const pageLocale = (languages: readonly string[]): string =>
  languages.find((language) => /^en(?:-|$)/i.test(language) && isLanguageTag(language)) ?? 'en-GB';

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
