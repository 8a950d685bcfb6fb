import { useLanguage, useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { CurrencyBalance } from '@litas/client';
import { exactAmount } from '@litas/client/money';
import { currencyName } from '../../../currency-name.ts';
import { Money } from '../../../components/money.tsx';

interface BalanceCardProps {
  readonly currency: string;
  readonly balance: CurrencyBalance;
}

/** The available and reserved amount in one currency. */
export function BalanceCard({ currency, balance }: BalanceCardProps) {
  const t = useMessages(walletMessages);
  const language = useLanguage();
  const reserved = exactAmount(balance.reserved, balance.reserved_decimal);
  return (
    <li className="balance">
      <p className="balance-currency">
        <span className="balance-code">{currency}</span> {currencyName(currency, language)}
      </p>
      <p className="balance-amount">
        <Money amount={exactAmount(balance.at_disposal, balance.at_disposal_decimal)} currency={currency} />
      </p>
      <p className="balance-reserved">
        {t('atDisposal')}, <Money amount={reserved} currency={currency} /> {t('reserved')}
      </p>
    </li>
  );
}
