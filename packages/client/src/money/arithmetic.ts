import { type ParsedDecimal, parseDecimal, unitsAt, writeDecimal } from './decimal.ts';

/**
 * Adds decimal strings up, exactly.
 *
 * @param decimals - The amounts; with none the sum is `0`.
 * @returns The sum, with as many decimals as the longest amount has.
 * @throws `ConfigurationError` when one of them is not a decimal string.
 *
 * @example
 * import { addDecimals } from '@litas/client/money';
 *
 * console.log(addDecimals('0.10', '0.20', '-1.005')); // -0.705
 */
export const addDecimals = (...decimals: readonly string[]): string =>
  writeDecimal(
    decimals
      .map((decimal) => parseDecimal('decimal', decimal))
      .reduce((left, right) => {
        const scale = Math.max(left.scale, right.scale);
        return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
      }, zero),
  );

/**
 * Takes one decimal string from another, exactly.
 *
 * @param decimal - The amount to take from.
 * @param less - The amount that is taken.
 * @returns The difference, with as many decimals as the longer amount has.
 * @throws `ConfigurationError` when one of them is not a decimal string.
 *
 * @example
 * import { subtractDecimals } from '@litas/client/money';
 *
 * console.log(subtractDecimals('100', '0.01')); // 99.99
 */
export const subtractDecimals = (decimal: string, less: string): string =>
  addDecimals(decimal, negated(parseDecimal('less', less)));

/**
 * Compares two decimal strings by what they are worth: `1.5` equals `1.50`.
 *
 * @param left - An amount.
 * @param right - Another one.
 * @returns `-1` when the left is less, `1` when it is more, otherwise `0`; what `toSorted` takes.
 * @throws `ConfigurationError` when one of them is not a decimal string.
 *
 * @example
 * import { compareDecimals } from '@litas/client/money';
 *
 * console.log(['10.00', '9.5', '-3'].toSorted(compareDecimals)); // [ '-3', '9.5', '10.00' ]
 */
export function compareDecimals(left: string, right: string): -1 | 0 | 1 {
  const [one, other] = [parseDecimal('left', left), parseDecimal('right', right)];
  const scale = Math.max(one.scale, other.scale);
  const difference = unitsAt(one, scale) - unitsAt(other, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Gives an amount the sign of its direction. The amount of a statement is never negative by itself.
 *
 * @param decimal - The amount.
 * @param direction - `out` for what the wallet paid.
 * @returns The amount, below zero when it went out.
 * @throws `ConfigurationError` when it is not a decimal string.
 *
 * @example
 * import { signedAmount } from '@litas/client/money';
 *
 * console.log(signedAmount('4.80', 'out'), signedAmount('15.00', 'in')); // -4.80 15.00
 */
export function signedAmount(decimal: string, direction: 'in' | 'out'): string {
  const parsed = parseDecimal('decimal', decimal);
  return direction === 'out' ? negated(parsed) : writeDecimal(parsed);
}

const zero: ParsedDecimal = { units: 0n, scale: 0 };

const negated = ({ units, scale }: ParsedDecimal): string => writeDecimal({ units: -units, scale });
