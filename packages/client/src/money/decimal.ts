import { ConfigurationError } from '../errors/configuration-error.ts';

/** A parsed decimal: `units` divided by ten to the power of `scale`. */
export interface ParsedDecimal {
  readonly units: bigint;
  readonly scale: number;
}

// More digits than any amount of money has, and few enough to compute with quickly.
const pattern = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/** Parses a decimal string. The error does not contain the value, because amounts are personal. */
export function parseDecimal(option: string, decimal: string): ParsedDecimal {
  if (typeof decimal !== 'string' || !pattern.test(decimal)) {
    throw new ConfigurationError(
      option,
      "must be a decimal string, such as '-12.50'; centsToDecimal() converts cents",
    );
  }
  const [whole = '', fraction = ''] = decimal.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Formats a decimal, with as many decimal places as its scale; zero has no sign. */
export function writeDecimal({ units, scale }: ParsedDecimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}

/** Returns the same amount in units of a finer scale. */
export const unitsAt = ({ units, scale }: ParsedDecimal, finer: number): bigint =>
  units * 10n ** BigInt(finer - scale);

/**
 * Rounding mode, by the names that `Intl` uses.
 *
 * - `trunc`: towards zero.
 * - `halfExpand`: to the nearest, a half away from zero.
 * - `halfEven`: to the nearest, a half to the even neighbor (banker's rounding).
 */
export type Rounding = 'trunc' | 'halfExpand' | 'halfEven';

/** Divides by a positive number and rounds. */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const away = dividend < 0n ? -1n : 1n;
  const doubled = (dividend - quotient * divisor) * away * 2n;
  switch (rounding) {
    case 'trunc':
      return quotient;
    case 'halfExpand':
      return doubled >= divisor ? quotient + away : quotient;
    case 'halfEven': {
      const up = doubled === divisor ? quotient % 2n !== 0n : doubled > divisor;
      return up ? quotient + away : quotient;
    }
    default:
      throw new ConfigurationError('rounding', "must be 'trunc', 'halfExpand' or 'halfEven'");
  }
}
