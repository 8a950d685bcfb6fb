import { formatMoney } from '@litas/client/money';
import { useLanguage } from '../i18n/use-messages.ts';
import { localeOf } from '../locale.ts';

interface MoneyProps {
  /** Exact decimal string. */
  readonly amount: string;
  readonly currency: string;
  /** Whether positive amounts have a plus sign. */
  readonly plus?: boolean;
}

/** An exact amount, formatted for the reader's locale. */
export function Money({ amount, currency, plus = false }: MoneyProps) {
  const locale = localeOf(useLanguage());
  return (
    <data className="money" value={amount}>
      {formatMoney(amount, { locale, currency, signDisplay: plus ? 'exceptZero' : 'auto' })}
    </data>
  );
}
