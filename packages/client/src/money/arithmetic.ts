import { type ParsedDecimal, parseDecimal, unitsAt, writeDecimal } from './decimal.ts';

/**
 * Adds decimal strings exactly.
 *
 * @param decimals - The amounts. Without amounts the sum is `0`.
 * @returns The sum, with as many decimal places as the amount with most.
 * @throws `ConfigurationError` when an amount is not a decimal string.
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
 * Subtracts one decimal string from another exactly.
 *
 * @param decimal - The amount to subtract from.
 * @param less - The amount to subtract.
 * @returns The difference, with as many decimal places as the amount with most.
 * @throws `ConfigurationError` when an amount is not a decimal string.
 *
 * @example
 * import { subtractDecimals } from '@litas/client/money';
 *
 * console.log(subtractDecimals('100', '0.01')); // 99.99
 */
export const subtractDecimals = (decimal: string, less: string): string =>
  addDecimals(decimal, negated(parseDecimal('less', less)));

/**
 * Compares two decimal strings by value: `1.5` equals `1.50`.
 *
 * @param left - The first amount.
 * @param right - The second amount.
 * @returns `-1` when `left` is less, `1` when it is greater, otherwise `0`. `toSorted` takes this function.
 * @throws `ConfigurationError` when an amount is not a decimal string.
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
 * Returns the amount of a statement with its sign. The API sends positive amounts and a direction.
 *
 * @param decimal - The amount.
 * @param direction - `out` for money that left the wallet, `in` for money that arrived.
 * @returns The amount, negative when the direction is `out`.
 * @throws `ConfigurationError` when the amount is not a decimal string.
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
