import type { WalletState } from '@litas/sandbox';
import { Link, useSearch } from '@tanstack/react-router';
import { Empty } from '../../components/feedback/empty.tsx';
import { currencyName } from '../../currency-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Amount, useMoney } from './amount.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { StatementsPanel } from './statements-panel.tsx';
import { useLocale } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';

/** Balances, charts and statements of a wallet. */
export function StatementsTab({ wallet }: { readonly wallet: WalletState }) {
  const t = useMessages(walletMessages);
  const { currency } = useSearch({ from: '/people' });
  // Currencies that the wallet had earlier come last.
  const balances = wallet.balances.toSorted(
    (left, right) => Number(left.total === 0) - Number(right.total === 0),
  );
  const shown = currency ?? balances[0]?.currency;
  return (
    <>
      {balances.length === 0 || shown === undefined ? (
        <Empty title={t('noBalance')}>
          <p>{t('noBalanceAdvice')}</p>
          <Link to="." search={(search) => ({ ...search, form: 'payment' as const })} className="button">
            {t('addPayment')}
          </Link>
        </Empty>
      ) : (
        <>
          <Balances balances={balances} chosen={currency} />
          <HistoryPanel wallet={wallet} currency={shown} />
        </>
      )}
      <StatementsPanel wallet={wallet} />
    </>
  );
}

interface BalancesProps {
  readonly balances: WalletState['balances'];
  readonly chosen: string | undefined;
}

/** The balances, each of which filters the statements by its currency. */
function Balances({ balances, chosen }: BalancesProps) {
  const t = useMessages(walletMessages);
  const money = useMoney();
  const locale = useLocale();
  return (
    <ul className="wallet-balances" aria-label={t('balances')}>
      {balances.map(({ currency, total, reserved }) => (
        <li key={currency}>
          <Link
            to="."
            search={(search) => ({
              ...search,
              currency: currency === chosen ? undefined : currency,
              at: undefined,
            })}
            resetScroll={false}
            className="wallet-balance"
            activeOptions={{ exact: true }}
            {...(currency === chosen && { 'aria-current': 'true' as const })}
          >
            <span className="wallet-balance-name">
              <strong>{currency}</strong>{' '}
              {currencyName(currency, locale) !== currency && currencyName(currency, locale)}
            </span>
            <span className="wallet-balance-amount">
              <Amount cents={total} currency={currency} />
            </span>
            {reserved > 0 && (
              <span className="note">
                {t('reserved', {
                  atDisposal: money(total - reserved, currency),
                  reserved: money(reserved, currency),
                })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
