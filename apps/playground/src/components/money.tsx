import { formatMoney } from '@litas/client/money';
import { locale } from '../locale.ts';

interface MoneyProps {
  /** Exact decimal string. */
  readonly amount: string;
  readonly currency: string;
  /** Writes a plus before what came in. */
  readonly plus?: boolean;
}

/** An exact amount in the reader's way of writing. */
export function Money({ amount, currency, plus = false }: MoneyProps) {
  return (
    <data className="money" value={amount}>
      {formatMoney(amount, { locale, currency, signDisplay: plus ? 'exceptZero' : 'auto' })}
    </data>
  );
}
