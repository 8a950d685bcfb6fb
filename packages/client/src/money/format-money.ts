import { ConfigurationError } from '../errors/configuration-error.ts';
import { parseDecimal, writeDecimal } from './decimal.ts';

/** Options of {@link formatMoney}. */
export interface MoneyFormat {
  /** Code of the currency, such as `EUR`. A code other than three capital letters follows the number. */
  currency: string;
  /**
   * Language, such as `lt` or `en-GB`.
   * @default the language of the platform
   */
  locale?: string | undefined;
  /**
   * When the sign is shown: `auto` for negative amounts, `exceptZero` also for positive ones.
   * @default 'auto'
   */
  signDisplay?: 'auto' | 'exceptZero' | undefined;
}

/**
 * Formats an exact amount for users. The digits are passed to `Intl` as text: they are never converted to a float or rounded.
 *
 * @param decimal - The amount in the currency's unit, as a decimal string.
 * @param format - Currency and language.
 * @returns The amount with its currency.
 * @throws `ConfigurationError` when the amount is not a decimal string, or the currency is not a code.
 * @throws RangeError when the locale is not well-formed.
 *
 * @example
 * import { formatMoney } from '@litas/client/money';
 *
 * console.log(formatMoney('9007199254740993.07', { currency: 'EUR', locale: 'en-GB' })); // €9,007,199,254,740,993.07
 */
export function formatMoney(decimal: string, format: MoneyFormat): string {
  const { currency, locale, signDisplay = 'auto' } = Object(format) as MoneyFormat;
  if (typeof currency !== 'string' || !/^\S+$/.test(currency)) {
    throw new ConfigurationError('currency', "must be a currency, such as 'EUR'");
  }
  const parsed = parseDecimal('decimal', decimal);
  const { scale } = parsed;
  // Formatted again, so that zero has no sign. The type requires the pattern that was just checked.
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

/** Returns the number of decimal places without zeros at the end. */
const significantDecimals = (decimal: string): number =>
  (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;

const formatters = new Map<string, Intl.NumberFormat>();

// Creating a formatter takes much longer than using it, and a page needs few.
function formatter(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key);
  if (known) return known;
  if (formatters.size >= 100) formatters.clear();
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}
