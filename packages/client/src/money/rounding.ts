import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * How an amount is rounded, by the names that `Intl` has for it.
 *
 * - `trunc`: towards zero.
 * - `halfExpand`: to the nearest, a half away from zero, as taught at school.
 * - `halfEven`: to the nearest, a half to the even neighbour, as banks do.
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
