import type { PlainScope } from '../oauth/requested-scope.ts';
import { englishTexts } from './texts-en.ts';
import { lithuanianTexts } from './texts-lt.ts';

/** A language that the consent page speaks. */
export type Locale = 'en' | 'lt';

/** What the pages say in one language. */
export interface ConsentTexts {
  /** The language's own name. */
  readonly language: string;
  /** Name of the list of languages. */
  readonly languages: string;
  readonly sandbox: string;
  readonly disclaimer: string;
  readonly title: (client: string) => string;
  readonly person: string;
  readonly company: string;
  readonly vouchedFor: (client: string, email: string) => string;
  readonly vouchedForNobody: (client: string, email: string) => string;
  readonly scopes: (client: string) => string;
  readonly alwaysShared: string;
  readonly optional: string;
  readonly optionalHint: string;
  readonly offline: string;
  readonly offlineHint: string;
  readonly approve: string;
  readonly deny: string;
  readonly returnTo: (origin: string) => string;
  readonly grants: string;
  readonly grantsHint: string;
  readonly noGrants: string;
  readonly grantOf: (person: string, client: string) => string;
  readonly withdraw: string;
  readonly withdrawAll: string;
  readonly refused: string;
  readonly refusedHint: string;
  readonly scope: Readonly<Record<PlainScope, string>>;
}

/** The texts by language. */
export const texts: Readonly<Record<Locale, ConsentTexts>> = { en: englishTexts, lt: lithuanianTexts };

/** The languages, in the order in which the page offers them. */
export const locales: readonly Locale[] = ['en', 'lt'];

/**
 * Chooses the language of a page.
 *
 * @param path - The language in the path; nothing when the path names none.
 * @param acceptLanguage - The browser's `Accept-Language` header, used when the path names none.
 */
export function chooseLocale(path: string | undefined, acceptLanguage = ''): Locale {
  if (path !== undefined) return path === 'lt' ? 'lt' : 'en';
  const wanted = acceptLanguage
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', quality = '1']) => ({
      locale: tag.toLowerCase().split('-')[0],
      quality: Number(quality),
    }))
    .toSorted((one, other) => other.quality - one.quality);
  return locales.find((locale) => locale === wanted.find((entry) => isLocale(entry.locale))?.locale) ?? 'en';
}

const isLocale = (name: string | undefined): boolean => locales.some((locale) => locale === name);
