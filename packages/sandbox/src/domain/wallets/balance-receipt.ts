import { invalidParameters } from '../../http/http-error.ts';

/** One line of a receipt. */
interface ReceiptLine {
  readonly currency: string;
  /** Exact amount, such as `1842.50`. */
  readonly amount: string;
}

/**
 * Prints balances: the currency to the left, the amount to the right, in as many lines as the width needs.
 *
 * @param width - Maximum number of characters per line.
 * @param locale - Language whose decimal sign is used, such as `lt` or `lt_LT`.
 */
export function balanceReceipt(lines: readonly ReceiptLine[], width: number, locale: string): string {
  const sign = decimalSign(locale);
  return lines.flatMap(({ currency, amount }) => fit(currency, amount.replace('.', sign), width)).join('\n');
}

function fit(currency: string, amount: string, width: number): string[] {
  const gap = width - currency.length - amount.length;
  if (gap > 0) return [currency + ' '.repeat(gap) + amount];
  return [...inPieces(currency, width), ...inPieces(amount, width).map((piece) => piece.padStart(width))];
}

const inPieces = (text: string, width: number): string[] =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, index) =>
    text.slice(index * width, (index + 1) * width),
  );

function decimalSign(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale.replaceAll('_', '-')).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    throw invalidParameters({ locale: ['Must be a language such as lt'] });
  }
}
