/** Returns the name of a currency, or its code if the language has no name for it. */
export function currencyName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
  } catch {
    return code; // not a currency code
  }
}
