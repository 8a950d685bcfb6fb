/** The languages of the workbench, in the order of the switch. */
export const languages = ['en', 'lt'] as const;

/** A language of the workbench. */
export type Language = (typeof languages)[number];

/** The names of the languages, each in its own language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', lt: 'Lietuvių' };

/**
 * Chooses the language of the page.
 *
 * @param wanted - The language in the URL.
 * @param preferred - The languages of the browser, best first.
 * @returns The language of the URL, otherwise the first supported one of the browser, otherwise English.
 */
export function chooseLanguage(wanted: string | undefined, preferred: readonly string[]): Language {
  const spoken = [wanted ?? '', ...preferred].map((tag) => tag.split(/[-_@]/)[0]?.toLowerCase());
  return languages.find((language) => language === spoken.find((tag) => isLanguage(tag))) ?? 'en';
}

/** Returns whether a text is the code of a supported language. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);
