const decimalPattern = /^-?\d+(?:\.\d+)?$/;

/**
 * The exact amount: the API's decimal string where it sends one, otherwise made from its cents, digit by digit.
 *
 * @param cents - Hundredths of the unit; a numeric string is taken too.
 * @param decimal - The API's own exact string.
 */
export function exactAmount(cents: number | string, decimal?: string): string {
  if (decimal !== undefined && decimalPattern.test(decimal)) return decimal;
  const whole = BigInt(cents);
  const digits = String(whole < 0n ? -whole : whole).padStart(3, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Puts a minus before an amount that went out; amounts of statements are never negative by themselves. */
export const signedAmount = (amount: string, direction: 'in' | 'out'): string =>
  direction === 'out' && /[1-9]/.test(amount) ? `-${amount}` : amount;
