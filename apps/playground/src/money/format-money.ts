/** How an amount is written. */
export interface MoneyFormat {
  readonly locale: string;
  readonly currency: string;
  /** Writes a plus before an amount above zero. */
  readonly plus?: boolean;
}

/**
 * Writes an exact amount in the way of a language. The string goes to `Intl` as it is, so that no digit passes a float.
 *
 * @param amount - Decimal string, such as `-1842.50`.
 * @param format - Language and currency. A code that is no currency is written after the number.
 */
export function formatMoney(amount: string, { locale, currency, plus = false }: MoneyFormat): string {
  const signDisplay = plus ? 'exceptZero' : 'auto';
  const digits = amount.split('.')[1]?.length ?? 0;
  // The type wants a template literal; exactAmount has checked the text.
  const exact = amount as Intl.StringNumericLiteral;
  if (!/^[A-Z]{3}$/.test(currency)) {
    const number = new Intl.NumberFormat(locale, {
      signDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return `${number.format(exact)} ${currency}`;
  }
  const style = { style: 'currency', currency, signDisplay } as const;
  const usual = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  return new Intl.NumberFormat(locale, {
    ...style,
    maximumFractionDigits: Math.max(usual, significantDigits(amount)),
  }).format(exact);
}

/** Decimals that say something: zeros at the end are left out. */
const significantDigits = (amount: string): number => (amount.split('.')[1] ?? '').replace(/0+$/, '').length;

/** The name of a currency, or its code where the language has none. */
export function currencyName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
  } catch {
    return code; // not the form of a currency code
  }
}
