import { preferredLanguage } from './headers.ts';

/** A language of the pages and error descriptions. */
export type Locale = 'en' | 'lt';

/** The languages, in the order of the links on a page. */
export const locales: readonly Locale[] = ['en', 'lt'];

/**
 * Chooses the language of a page.
 *
 * @param path - The language in the path; nothing when the path names none.
 * @param acceptLanguage - The browser's `Accept-Language` header, used when the path names none.
 */
export const chooseLocale = (path: string | undefined, acceptLanguage?: string): Locale =>
  path === undefined ? (preferredLanguage(acceptLanguage, locales) ?? 'en') : path === 'lt' ? 'lt' : 'en';

/**
 * Translated descriptions of error codes. No source shows the real translations. Descriptions on which clients branch, such as those of
 * `invalid_grant` and `invalid_timestamp`, are not translated.
 */
export const descriptions: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<string, string>>>> = {
  lt: {
    forbidden: 'Neturite teisės atlikti šį veiksmą',
    identity_required: 'Reikia nurodyti asmens kodą',
    internal_error: 'Įvyko vidinė klaida',
    internal_server_error: 'Įvyko vidinė klaida',
    invalid_client: 'Programa nežinoma',
    invalid_code: 'Neteisingas arba nebegaliojantis kodas',
    invalid_identity: 'Asmens duomenys nesutampa',
    invalid_parameters: 'Kai kurie parametrai neteisingi',
    invalid_password: 'Neteisingas slaptažodis',
    invalid_request: 'Užklausos perskaityti nepavyko',
    invalid_scope: 'Prašoma netinkamų teisių',
    invalid_state: 'Dabartinė būsena šio veiksmo neleidžia',
    not_acceptable: 'Prašomas formatas nepalaikomas',
    not_found: 'Nerasta',
    password_too_risky: 'Slaptažodis per lengvai atspėjamas',
    password_too_short: 'Slaptažodis per trumpas',
    phone_already_assigned: 'Šis telefono numeris jau priskirtas',
    phone_from_prohibited_country: 'Šios šalies telefono numeriai neaptarnaujami',
    rate_limit_exceeded: 'Per daug užklausų',
    rate_limit_exceeded_ge: 'Per daug bandymų',
    unauthorized: 'Nepavyko patvirtinti tapatybės',
    unauthorized_client: 'Programa neturi teisės to prašyti',
    unsupported_grant_type: 'Tokia prieigos suteikimo rūšis nepalaikoma',
    user_already_exists: 'Toks vartotojas jau yra',
  },
};

/** Returns the translated description of an error and its language; `undefined` for English. */
export function localized(
  code: string,
  acceptLanguage: string | undefined,
): { readonly locale: Locale; readonly description: string } | undefined {
  if (acceptLanguage === undefined) return undefined;
  const locale = chooseLocale(undefined, acceptLanguage);
  if (locale === 'en') return undefined;
  const description = descriptions[locale][code];
  return description === undefined ? undefined : { locale, description };
}
