import type { BookedStatement } from '@litas/sandbox';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { Moment } from '../../components/moment.tsx';
import { fieldText } from '../../fields/field-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { readPosition } from '../../people/statement-filter.ts';
import { Amount } from './amount.tsx';
import { useChosenStatement } from './use-statements.ts';
import { walletMessages } from './wallet-messages.ts';

interface StatementDialogProps {
  readonly walletId: number;
  readonly at: string;
  /** Called after the dialog was closed. */
  readonly onClosed: () => void;
}

/** Every field of the chosen statement. Back, Escape and the button close it. */
export function StatementDialog({ walletId, at, onClosed }: StatementDialogProps) {
  const t = useMessages(walletMessages);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const query = useChosenStatement(walletId, at);
  const closed = useEffectEvent(onClosed);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      closed();
    };
  }, []);
  const close = (): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, at: undefined }),
      replace: true,
      resetScroll: false,
    });
  const title = t('statement', { id: String(readPosition(at)?.id ?? '') });
  return (
    <dialog
      ref={dialog}
      className="statement-dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="panel-head">
        <h2>{title}</h2>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </div>
      <Loaded query={query} label={t('loadingStatements')} lines={6}>
        {({ statement }) =>
          statement === undefined ? <Empty title={t('gone')} /> : <Fields statement={statement} />
        }
      </Loaded>
    </dialog>
  );
}

function Fields({ statement }: { readonly statement: BookedStatement }) {
  const t = useMessages(walletMessages);
  const { date, amount, currency, direction, otherParty = {} } = statement;
  const texts = (['details', 'type', 'transferId', 'referenceNumber'] as const).flatMap((name) => {
    const text = fieldText(statement[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  const party = Object.entries(otherParty).flatMap(([name, value]) => {
    const text = fieldText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  const { user_id: userId, wallet_id: walletId } = otherParty;
  return (
    <>
      <p className="statement-dialog-amount" data-direction={direction}>
        <Amount cents={amount} currency={currency} direction={direction} />
      </p>
      <dl className="facts">
        <div className="facts-row">
          <dt>{t('field.date')}</dt>
          <dd>
            <Moment at={date} />
          </dd>
        </div>
        {texts.map(([name, text]) => (
          <div key={name} className="facts-row">
            <dt>{t(`field.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {party.length > 0 && (
        <>
          <h3>{t('field.otherParty')}</h3>
          <dl className="facts">
            {party.map(([name, text]) => (
              <div key={name} className="facts-row">
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {userId !== undefined && (
        <Link
          to="/people/$userId"
          params={{ userId: String(userId) }}
          search={walletId === undefined ? {} : { wallet: String(walletId) }}
          className="button"
        >
          {t('otherWallet')}
        </Link>
      )}
    </>
  );
}
