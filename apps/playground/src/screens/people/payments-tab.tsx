import type {
  ScheduledStatement,
  WalletPendingPayment,
  WalletReservation,
  WalletState,
} from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { prefill } from '../../calls/prefilled-form.ts';
import { Moment } from '../../components/moment.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { Amount, useMoney } from './amount.tsx';
import { useEdits, useWorldTime } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';

/** Payments of a wallet that are not booked yet, and what can be done with them. */
export function PaymentsTab({ wallet }: { readonly wallet: WalletState }) {
  const t = useMessages(walletMessages);
  const waiting = wallet.pendingPayments.filter(({ status }) => status === 'waiting');
  const ended = wallet.pendingPayments.filter(({ status }) => status !== 'waiting');
  return (
    <>
      <Panel title={t('pending')}>
        {waiting.length === 0 && <p className="note">{t('pendingNone')}</p>}
        <ul className="payments">
          {waiting.map((payment) => (
            <Pending key={payment.id} payment={payment} />
          ))}
        </ul>
        {ended.length > 0 && (
          <details>
            <summary>{t('ended', { count: ended.length })}</summary>
            <ul className="payments">
              {ended.map((payment) => (
                <Pending key={payment.id} payment={payment} />
              ))}
            </ul>
          </details>
        )}
      </Panel>
      <Panel title={t('scheduled')}>
        <p className="note">{wallet.scheduled.length === 0 ? t('scheduledNone') : t('scheduledHelp')}</p>
        <ul className="payments">
          {wallet.scheduled.map((statement, index) => (
            // A scheduled statement of a world file has no id.
            // oxlint-disable-next-line react/no-array-index-key
            <Scheduled key={`${statement.transferId} ${index}`} statement={statement} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('reservations')}>
        {wallet.reservations.length === 0 && <p className="note">{t('reservationsNone')}</p>}
        <ul className="payments">
          {wallet.reservations.map((reservation) => (
            <Reservation key={reservation.transferId} reservation={reservation} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

interface PaymentProps {
  readonly payment: {
    readonly amount: number;
    readonly currency: string;
    readonly details?: string;
    readonly direction: 'in' | 'out';
    readonly otherParty?: { readonly display_name?: string | undefined; readonly name?: string | undefined };
  };
  /** When it was added, or when it is booked. */
  readonly facts: ReactNode;
  readonly children?: ReactNode;
}

function Payment({ payment, facts, children }: PaymentProps) {
  const { amount, currency, details, direction, otherParty } = payment;
  const name = otherParty?.display_name ?? otherParty?.name;
  const [title, ...rest] = [name, details].filter((part) => part !== undefined && part !== '');
  return (
    <li className="payment" data-direction={direction}>
      <span className="payment-title">{title ?? '–'}</span>
      <span className="statement-amount">
        <Amount cents={amount} currency={currency} direction={direction} />
      </span>
      {rest.length > 0 && <span className="payment-line">{rest.join(' · ')}</span>}
      <ul className="payment-facts">{facts}</ul>
      {children !== undefined && <div className="people-actions">{children}</div>}
    </li>
  );
}

interface EndButtonsProps {
  readonly transferId: number;
  readonly amount: string;
  readonly book: string;
}

/** The buttons that book or cancel a payment. */
function EndButtons({ transferId, amount, book }: EndButtonsProps) {
  const t = useMessages(walletMessages);
  const { run, isBusy } = useEdits();
  const end = (action: 'book' | 'cancel'): void =>
    void run(t(`did.${action}`, { amount }), (sandbox) => sandbox.endPayment(transferId, action));
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => end('book')}>
        {book}
      </button>
      <button type="button" disabled={isBusy} onClick={() => end('cancel')}>
        {t('cancelPayment')}
      </button>
    </>
  );
}

function Pending({ payment }: { readonly payment: WalletPendingPayment }) {
  const t = useMessages(walletMessages);
  const time = useWorldTime();
  const money = useMoney();
  const { id, transferId, status, date, validUntil, password, wrongPasswords, cancelableBy } = payment;
  const { direction, from, to, amount, currency } = payment;
  const own = direction === 'in' ? to : from;
  const { people } = useCredentials();
  const username = people.find(({ walletId }) => walletId === own)?.username;
  const operationId = direction === 'in' ? 'providePendingPaymentPassword' : 'cancelPendingPayment';
  const parties = cancelableBy.map((party) => t(party)).join(', ') || t('noParty');
  return (
    <Payment
      payment={payment}
      facts={
        <>
          <li>
            <span className="badge" data-state={status}>
              {t(`state.${status}`)}
            </span>
          </li>
          <li>
            <Moment at={date} />
          </li>
          <li>{t('validUntil', { time: time(validUntil) })}</li>
          <li>
            {t('passwordIs')}: <code>{password}</code>
          </li>
          {wrongPasswords > 0 && <li>{t('wrongPasswords', { count: wrongPasswords })}</li>}
          <li>{t('cancelableBy', { parties })}</li>
        </>
      }
    >
      {status === 'waiting' && (
        <>
          <EndButtons transferId={transferId} amount={money(amount, currency)} book={t('release')} />
          <Link
            to="/explorer/$operationId"
            params={{ operationId }}
            search={{
              ...(username !== undefined && { as: username }),
              'v.walletId': username === undefined ? String(own) : 'me',
              'v.paymentId': String(id),
            }}
            onClick={() => {
              if (direction === 'in') prefill({ operation: operationId, body: JSON.stringify({ password }) });
            }}
          >
            {t('inExplorer')}: <code>{operationId}</code>
          </Link>
        </>
      )}
    </Payment>
  );
}

function Scheduled({ statement }: { readonly statement: ScheduledStatement }) {
  const t = useMessages(walletMessages);
  const time = useWorldTime();
  const money = useMoney();
  const { run, isBusy } = useEdits();
  const { date, amount, currency, transferId } = statement;
  const goThere = (): void =>
    void run(t('did.clock'), ({ clock }) => clock.set(new Date(date * 1_000).toISOString()));
  return (
    <Payment
      payment={statement}
      facts={
        <li>
          <Moment at={date} />
        </li>
      }
    >
      {transferId !== undefined && (
        <EndButtons transferId={transferId} amount={money(amount, currency)} book={t('book')} />
      )}
      <button type="button" className="quiet" disabled={isBusy} onClick={goThere}>
        {t('moveClock', { time: time(date) })}
      </button>
    </Payment>
  );
}

function Reservation({ reservation }: { readonly reservation: WalletReservation }) {
  const t = useMessages(walletMessages);
  const money = useMoney();
  const { date, amount, currency, transferId, referenceNumber } = reservation;
  return (
    <Payment
      payment={{ ...reservation, direction: 'out' }}
      facts={
        <>
          <li>
            <Moment at={date} />
          </li>
          {referenceNumber !== undefined && (
            <li>
              {t('reference')}: {referenceNumber}
            </li>
          )}
        </>
      }
    >
      <EndButtons transferId={transferId} amount={money(amount, currency)} book={t('book')} />
    </Payment>
  );
}
