/**
 * Returns the locale for numbers and dates: the reader's variant of English, otherwise British English.
 *
 * @param languages - The browser's preferred languages. Some browsers include names such as `en-US@posix`.
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
