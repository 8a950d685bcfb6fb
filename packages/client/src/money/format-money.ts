import { ConfigurationError } from '../errors/configuration-error.ts';
import { parseDecimal, writeDecimal } from './decimal.ts';

/** How an amount is written for people. */
export interface MoneyFormat {
  /** Code of the currency, such as `EUR`. A code that is not three capital letters is written after the number. */
  currency: string;
  /**
   * Language, such as `lt` or `en-GB`.
   * @default the platform's own
   */
  locale?: string | undefined;
  /**
   * When the sign is written: below zero only, or above it too.
   * @default 'auto'
   */
  signDisplay?: 'auto' | 'exceptZero' | undefined;
}

/**
 * Writes an exact amount in the way of a language. The digits go to `Intl` as they are: none of them passes a float, and none
 * that says something is rounded away.
 *
 * @param decimal - The amount in the currency's unit, as a decimal string.
 * @param format - Currency and language.
 * @returns The amount with its currency.
 * @throws `ConfigurationError` when it is not a decimal string, or the currency is no code.
 * @throws RangeError when `Intl` does not know the form of the locale.
 *
 * @example
 * import { formatMoney } from '@litas/client/money';
 *
 * console.log(formatMoney('9007199254740993.07', { currency: 'EUR', locale: 'en-GB' })); // €9,007,199,254,740,993.07
 */
export function formatMoney(decimal: string, format: MoneyFormat): string {
  const { currency, locale, signDisplay = 'auto' } = Object(format) as MoneyFormat;
  if (typeof currency !== 'string' || !/^\S+$/.test(currency)) {
    throw new ConfigurationError('currency', "A currency is needed, such as 'EUR'.");
  }
  const parsed = parseDecimal('decimal', decimal);
  const { scale } = parsed;
  // Written anew, so that a zero has no sign; the type wants the pattern that was just checked.
  const exact = writeDecimal(parsed) as Intl.StringNumericLiteral;
  if (!/^[A-Z]{3}$/.test(currency)) {
    const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
    return `${formatter(locale, { signDisplay, ...digits }).format(exact)}\u00A0${currency}`;
  }
  const options = { style: 'currency', currency, signDisplay } as const;
  const usual = formatter(locale, options).resolvedOptions().maximumFractionDigits ?? scale;
  const maximumFractionDigits = Math.max(usual, significantDecimals(decimal));
  return formatter(locale, { ...options, maximumFractionDigits }).format(exact);
}

/** How many decimals say something: zeros at the end do not. */
const significantDecimals = (decimal: string): number =>
  (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;

const formatters = new Map<string, Intl.NumberFormat>();

// Making one takes many times as long as using it, and a page has few.
function formatter(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key);
  if (known) return known;
  if (formatters.size >= 100) formatters.clear();
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}
