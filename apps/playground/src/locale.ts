import { pageLocale } from './time/page-locale.ts';

/** The locale for numbers and dates on this page. */
export const locale: string = pageLocale(navigator.languages);
