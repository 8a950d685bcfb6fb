import type { Language } from './i18n/languages.ts';
import { pageLocale } from './time/page-locale.ts';

/** Returns the locale for numbers and dates in a language of the page; for English, the region of the browser. */
export const localeOf = (language: Language): string =>
  language === 'lt' ? 'lt-LT' : pageLocale(navigator.languages);
