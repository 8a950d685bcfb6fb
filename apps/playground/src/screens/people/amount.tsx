import { centsToDecimal, formatMoney, signedAmount } from '@litas/client/money';
import { useLocale } from './use-people.ts';

interface AmountProps {
  readonly cents: number;
  readonly currency: string;
  /** Shows the sign of the direction. @default no sign for positive amounts */
  readonly direction?: 'in' | 'out';
}

/** An amount in the language of the page. */
export function Amount({ cents, currency, direction }: AmountProps) {
  const format = useMoney();
  return (
    <data className="money" value={centsToDecimal(cents)}>
      {format(cents, currency, direction)}
    </data>
  );
}

/** Returns a function that formats cents in the language of the page. */
export function useMoney() {
  const locale = useLocale();
  return (cents: number, currency: string, direction?: 'in' | 'out'): string =>
    formatMoney(
      direction === undefined ? centsToDecimal(cents) : signedAmount(centsToDecimal(cents), direction),
      { locale, currency, signDisplay: direction === undefined ? 'auto' : 'exceptZero' },
    );
}
