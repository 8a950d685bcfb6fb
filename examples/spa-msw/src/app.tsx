import { userMessage, type WalletError } from '@litas/client';
import { exactAmount, formatMoney, signedAmount } from '@litas/client/money';
import { getWalletBalanceOptions, listStatementsInfiniteOptions } from '@litas/client/react-query';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { forgetToken, wallet } from './wallet.ts';

/** The page. */
export function App(): ReactElement {
  const balance = useQuery(getWalletBalanceOptions({ client: wallet, path: { walletId: 'me' } }));
  if (balance.error) return <Problem error={balance.error} retry={() => void balance.refetch()} />;
  const { EUR } = balance.data ?? {};
  return (
    <main>
      <h1>My money</h1>
      <output aria-label="Balance">
        {EUR ? money(exactAmount(EUR.at_disposal, EUR.at_disposal_decimal), 'EUR') : '…'}
      </output>
      <Payments />
    </main>
  );
}

function Payments(): ReactElement {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(
    listStatementsInfiniteOptions({ client: wallet, path: { walletId: 'me' }, query: { limit: 10 } }),
  );
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  const statements = data?.pages.flatMap((page) => page.statements) ?? [];
  return (
    <>
      <ul aria-label="Payments">
        {statements.map(({ id, date, other_party, details, amount, amount_decimal, direction, currency }) => (
          <li key={id}>
            <time>{new Date(date * 1_000).toISOString().slice(0, 10)}</time>
            <span>{other_party?.display_name ?? details}</span>
            <b className={direction}>
              {money(signedAmount(exactAmount(amount, amount_decimal), direction), currency)}
            </b>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          Show older payments
        </button>
      )}
    </>
  );
}

function Problem({
  error,
  retry,
}: {
  readonly error: WalletError;
  readonly retry: () => void;
}): ReactElement {
  return (
    <main role="alert">
      <p>{userMessage(error, navigator.language)}</p>
      {error.code === 'authorize_again' ? (
        <a className="button" href="/api/sign-in">
          Sign in with Paysera
        </a>
      ) : (
        <button
          type="button"
          onClick={() => {
            forgetToken();
            retry();
          }}
        >
          Try again
        </button>
      )}
    </main>
  );
}

const money = (amount: string, currency: string): string =>
  formatMoney(amount, { currency, locale: 'en-GB' });
