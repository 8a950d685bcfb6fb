/** Returns the name of a currency, or its code where the language has none. */
export function currencyName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
  } catch {
    return code; // not the form of a currency code
  }
}
