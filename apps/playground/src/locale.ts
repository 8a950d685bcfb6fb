import { pageLocale } from './time/page-locale.ts';

/** The locale in which this page writes numbers and dates. */
export const locale: string = pageLocale(navigator.languages);
