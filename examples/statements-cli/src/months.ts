import type { Statement } from '@litas/client';
import { decimalToCents, exactAmount, centsToDecimal, formatMoney } from '@litas/client/money';

/** Sums of a month, in cents. */
export interface Month {
  in: bigint;
  out: bigint;
}

/** Sums by month, such as `2025-12`. */
export type Months = Map<string, Month>;

/** Adds a statement to its month. */
export function addTo(months: Months, { date, amount, amount_decimal, direction }: Statement): void {
  const name = new Date(date * 1_000).toISOString().slice(0, 7);
  const month = months.get(name) ?? { in: 0n, out: 0n };
  month[direction === 'in' ? 'in' : 'out'] += decimalToCents(exactAmount(amount, amount_decimal));
  months.set(name, month);
}

/**
 * Draws two bars for each month, the earliest first.
 *
 * @param months - The sums.
 * @param currency - Their currency.
 * @param width - Length of the longest bar, in characters.
 */
export function chart(months: Months, currency: string, width: number): string {
  const sorted = [...months].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const most = sorted.reduce((max, [, { in: income, out }]) => bigger(max, bigger(income, out)), 1n);
  const money = (cents: bigint) =>
    formatMoney(centsToDecimal(cents), { currency, locale: 'en-GB' }).padStart(11);
  const bar = (cents: bigint, sign: string) =>
    sign.repeat(Number((cents * BigInt(width) + most / 2n) / most));
  return sorted
    .flatMap(([name, { in: income, out }]) => [
      `${name}  in  ${money(income)}  ${bar(income, '█')}`,
      `         out ${money(out)}  ${bar(out, '░')}`,
    ])
    .map((line) => line.trimEnd())
    .join('\n');
}

const bigger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
