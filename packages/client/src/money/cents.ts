import { ConfigurationError } from '../errors/configuration-error.ts';
import { divideRounded, parseDecimal, type Rounding, unitsAt, writeDecimal } from './decimal.ts';

/**
 * Converts cents of the API to `bigint`. They are hundredths of the currency's unit, also for currencies with another minor unit. The API
 * sends integers; strings of digits are accepted too.
 *
 * @param cents - An integer number of cents.
 * @returns The cents.
 * @throws `ConfigurationError` when the value is not an integer, or is a number above 2^53 - 1, which may have lost digits.
 *
 * @example
 * import { toCents } from '@litas/client/money';
 *
 * console.log(toCents(1250) + toCents('75')); // 1325n
 */
export function toCents(cents: number | string | bigint): bigint {
  if (typeof cents === 'bigint' || Number.isSafeInteger(cents)) return BigInt(cents);
  if (typeof cents === 'string' && /^-?\d{1,40}$/.test(cents)) return BigInt(cents);
  throw new ConfigurationError('cents', 'must be an integer number of cents');
}

/**
 * Converts cents to a decimal string.
 *
 * @param cents - An integer number of cents.
 * @returns The amount in the currency's unit, with two decimal places.
 * @throws `ConfigurationError` when the value is not an integer number of cents.
 *
 * @example
 * import { centsToDecimal } from '@litas/client/money';
 *
 * console.log(centsToDecimal(-1205)); // -12.05
 */
export const centsToDecimal = (cents: number | string | bigint): string =>
  writeDecimal({ units: toCents(cents), scale: 2 });

/**
 * Converts a decimal string to cents.
 *
 * @param decimal - The amount in the currency's unit.
 * @param rounding - How to round fractions of a cent; without it they throw.
 * @returns The cents.
 * @throws `ConfigurationError` when the amount is not a decimal string, or has fractions of a cent and `rounding` is missing.
 *
 * @example
 * import { decimalToCents } from '@litas/client/money';
 *
 * console.log(decimalToCents('12.5'), decimalToCents('0.125', 'halfEven')); // 1250n 12n
 */
export function decimalToCents(decimal: string, rounding?: Rounding): bigint {
  const parsed = parseDecimal('decimal', decimal);
  if (parsed.scale <= 2) return unitsAt(parsed, 2);
  const divisor = 10n ** BigInt(parsed.scale - 2);
  if (parsed.units % divisor === 0n) return parsed.units / divisor;
  if (rounding === undefined) {
    throw new ConfigurationError('decimal', 'has fractions of a cent: pass the parameter rounding');
  }
  return divideRounded(parsed.units, divisor, rounding);
}

/**
 * Returns the exact amount of a value that the API sends in two forms: the decimal string, or otherwise the cents.
 *
 * @param cents - An integer number of cents, such as `amount` or `at_disposal`.
 * @param decimal - The decimal string of the same amount, such as `amount_decimal`.
 * @returns A decimal string.
 * @throws `ConfigurationError` when the value that is used is not valid.
 *
 * @example
 * import { exactAmount } from '@litas/client/money';
 *
 * console.log(exactAmount(1250, '12.5034'), exactAmount(1250)); // 12.5034 12.50
 */
export const exactAmount = (cents: number | string | bigint, decimal?: string): string =>
  decimal === undefined ? centsToDecimal(cents) : writeDecimal(parseDecimal('decimal', decimal));
