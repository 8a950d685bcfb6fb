import { ConfigurationError } from '../errors/configuration-error.ts';
import { divideRounded, parseDecimal, type Rounding, unitsAt, writeDecimal } from './decimal.ts';

/**
 * Reads cents as the API sends them: hundredths of the currency's unit, whatever the currency's own minor unit is. They are
 * integers; numeric strings, which some readers of the API have met, are taken too.
 *
 * @param cents - A whole number of cents.
 * @returns The cents, to compute with.
 * @throws `ConfigurationError` when it is not a whole number, or a number so large that it may have lost digits.
 *
 * @example
 * import { toCents } from '@litas/client/money';
 *
 * console.log(toCents(1250) + toCents('75')); // 1325n
 */
export function toCents(cents: number | string | bigint): bigint {
  if (typeof cents === 'bigint' || Number.isSafeInteger(cents)) return BigInt(cents);
  if (typeof cents === 'string' && /^-?\d{1,40}$/.test(cents)) return BigInt(cents);
  throw new ConfigurationError('cents', 'A whole number of cents is needed.');
}

/**
 * Writes cents as a decimal string.
 *
 * @param cents - A whole number of cents.
 * @returns The amount in the currency's unit, with two decimals.
 * @throws `ConfigurationError` when it is not a whole number of cents.
 *
 * @example
 * import { centsToDecimal } from '@litas/client/money';
 *
 * console.log(centsToDecimal(-1205)); // -12.05
 */
export const centsToDecimal = (cents: number | string | bigint): string =>
  writeDecimal({ units: toCents(cents), scale: 2 });

/**
 * Reads a decimal string as cents.
 *
 * @param decimal - The amount in the currency's unit.
 * @param rounding - What to do with parts of a cent; they are refused when it is left out.
 * @returns The cents.
 * @throws `ConfigurationError` when it is not a decimal string, or has parts of a cent that nobody said how to round.
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
    throw new ConfigurationError('decimal', 'It has parts of a cent: say how they are rounded.');
  }
  return divideRounded(parsed.units, divisor, rounding);
}

/**
 * The exact amount of what the API sends twice: its decimal string where there is one, otherwise made of its cents.
 *
 * @param cents - A whole number of cents, such as `amount` or `at_disposal`.
 * @param decimal - The decimal string beside it, such as `amount_decimal`.
 * @returns A decimal string.
 * @throws `ConfigurationError` when either is not what it should be.
 *
 * @example
 * import { exactAmount } from '@litas/client/money';
 *
 * console.log(exactAmount(1250, '12.5034'), exactAmount(1250)); // 12.5034 12.50
 */
export const exactAmount = (cents: number | string | bigint, decimal?: string): string =>
  decimal === undefined ? centsToDecimal(cents) : writeDecimal(parseDecimal('decimal', decimal));
