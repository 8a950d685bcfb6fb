/** The languages that the workbench speaks, in the order in which they are offered. */
export const languages = ['en', 'lt'] as const;

/** A language that the workbench speaks. */
export type Language = (typeof languages)[number];

/** The names of the languages, each in itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', lt: 'Lietuvių' };

/**
 * Chooses the language of the page.
 *
 * @param wanted - What the address asks for.
 * @param preferred - The languages of the browser, best first.
 * @returns The language asked for, else the first one of the browser's that there is, else English.
 */
export function chooseLanguage(wanted: string | undefined, preferred: readonly string[]): Language {
  const spoken = [wanted ?? '', ...preferred].map((tag) => tag.split(/[-_@]/)[0]?.toLowerCase());
  return languages.find((language) => language === spoken.find((tag) => isLanguage(tag))) ?? 'en';
}

/** Tells whether a text is the code of a language that there is. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);
