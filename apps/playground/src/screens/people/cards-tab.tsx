import type { WalletState } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { useLive } from '../../live/use-live.ts';
import { useEdits } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';

/** The cards of a wallet, and the people whom it pays most often. */
export function CardsTab({ wallet }: { readonly wallet: WalletState }) {
  const t = useMessages(walletMessages);
  const { messages } = useLive();
  const { run, isBusy } = useEdits();
  const { cards, favourites, user } = wallet;
  const { people } = useCredentials();
  const username = people.find(({ userId }) => userId === user)?.username;
  // The newest code counts, and only one card waits for it.
  const code = messages.find((message) => message.user === user && message.purpose === 'card')?.code;
  return (
    <>
      <Panel title={t('cards')}>
        {cards.length === 0 && (
          <Empty title={t('cardsNone')}>
            <p>{t('cardsAdvice')}</p>
            <Link
              to="/explorer/$operationId"
              params={{ operationId: 'relateCard' }}
              search={username === undefined ? {} : { as: username }}
              className="button"
            >
              {t('inExplorer')}
            </Link>
          </Empty>
        )}
        <ul className="payments">
          {cards.map(({ issuer, number, status }) => (
            <li key={`${issuer} ${number}`} className="payment">
              <span className="payment-title">
                <code>{number}</code>
              </span>
              <span className="badge" data-state={status === 'related' ? 'accepted' : 'pending'}>
                {t(`card.${status}`)}
              </span>
              <span className="payment-line">{issuer}</span>
              {status === 'asked' && (
                <div className="people-actions">
                  {code === undefined ? (
                    <span className="note">{t('noCode')}</span>
                  ) : (
                    <button
                      type="button"
                      disabled={isBusy}
                      onClick={() =>
                        void run(t('did.card', { number }), (sandbox) => sandbox.confirmCard(user, code))
                      }
                    >
                      {t('confirmCard', { code })}
                    </button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('favourites')}>
        <p className="note">{favourites.length === 0 ? t('favouritesNone') : t('favouritesHelp')}</p>
        <ol className="payments">
          {favourites.map(
            ({ display_name: name, account_number: number, wallet_id: walletId, user_id: userId }) => (
              <li key={`${walletId} ${number}`} className="payment">
                <span className="payment-title">
                  {userId === undefined ? (
                    (name ?? number)
                  ) : (
                    <Link
                      to="/people/$userId"
                      params={{ userId: String(userId) }}
                      search={walletId === undefined ? {} : { wallet: String(walletId) }}
                    >
                      {name ?? number}
                    </Link>
                  )}
                </span>
                <span className="payment-line">{number}</span>
              </li>
            ),
          )}
        </ol>
      </Panel>
    </>
  );
}
