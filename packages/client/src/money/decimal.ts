import { ConfigurationError } from '../errors/configuration-error.ts';

/** A decimal taken apart: `units` divided by ten to the power of `scale`. */
export interface ParsedDecimal {
  readonly units: bigint;
  readonly scale: number;
}

// Far beyond all the money there is, and short enough to compute with at once.
const pattern = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/** Takes a decimal string apart. Its value stays out of the error: amounts are personal. */
export function parseDecimal(option: string, decimal: string): ParsedDecimal {
  if (typeof decimal !== 'string' || !pattern.test(decimal)) {
    throw new ConfigurationError(
      option,
      "A decimal string is needed, such as '-12.50'; centsToDecimal() makes one of cents.",
    );
  }
  const [whole = '', fraction = ''] = decimal.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Puts a decimal together, with as many decimals as its scale says; zero has no sign. */
export function writeDecimal({ units, scale }: ParsedDecimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}

/** The same amount in units of a finer scale. */
export const unitsAt = ({ units, scale }: ParsedDecimal, finer: number): bigint =>
  units * 10n ** BigInt(finer - scale);

/**
 * How an amount is rounded, by the names that `Intl` has for it.
 *
 * - `trunc`: towards zero.
 * - `halfExpand`: to the nearest, a half away from zero, as taught at school.
 * - `halfEven`: to the nearest, a half to the even neighbor, as banks do.
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
      throw new ConfigurationError('rounding', "'trunc', 'halfExpand' or 'halfEven' is needed.");
  }
}
