import type { NewPayment, WalletState } from '@litas/sandbox';
import { decimalToCents } from '@litas/client/money';
import { type ReactNode, useId, useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useMoney } from './amount.tsx';
import { useFormFocus } from './use-form.ts';
import { useEdits, useWallets, useWorldSeconds, useWorldTime } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';

interface PaymentFormProps {
  readonly wallet: WalletState;
  readonly onClose: () => void;
}

/** Who takes part, and when the money moves. */
const kinds = ['in', 'out', 'transfer'] as const;
const times = {
  in: ['now', 'later'],
  out: ['now', 'later', 'reserve'],
  transfer: ['now', 'later', 'password', 'reserve'],
} as const;
type Kind = (typeof kinds)[number];
type When = (typeof times)['transfer'][number];

const currencies = ['EUR', 'USD', 'GBP', 'PLN', 'CHF', 'SEK'];
const steps = [
  ['inDay', 86_400],
  ['inWeek', 604_800],
  ['inMonth', 2_592_000],
] as const;

/** A form that adds a payment to a wallet: now, later, with a password, or only reserved. */
export function PaymentForm({ wallet, onClose }: PaymentFormProps) {
  const t = useMessages(walletMessages);
  const { run, problem, isBusy } = useEdits();
  const money = useMoney();
  const time = useWorldTime();
  const now = useWorldSeconds();
  const [kind, setKind] = useState<Kind>('in');
  const [when, setWhen] = useState<When>('now');
  const [fields, setFields] = useState({
    to: '',
    amount: '',
    currency: wallet.balances[0]?.currency ?? 'EUR',
    details: '',
    party: '',
    reference: '',
    date: inputTime(now + 86_400),
    password: '',
  });
  const form = useFormFocus();
  const [isWrong, setWrong] = useState(false);
  const set = (part: Partial<typeof fields>): void => setFields({ ...fields, ...part });
  const input = (name: keyof typeof fields, more: object = {}) => ({
    value: fields[name],
    autoComplete: 'off',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [name]: target.value }),
    ...more,
  });
  const problemOf = (...names: string[]): string | undefined =>
    names.map((name) => problem?.fields[name]?.join(', ')).find((text) => text !== undefined);
  const submit = async (): Promise<void> => {
    const cents = readCents(fields.amount);
    setWrong(cents === undefined);
    if (cents === undefined) return;
    const payment: NewPayment = {
      ...(kind === 'in' ? { to: wallet.id } : { from: wallet.id }),
      ...(kind === 'transfer' && fields.to !== '' && { to: Number(fields.to) }),
      amount: cents,
      currency: fields.currency,
      details: fields.details,
      ...(fields.reference !== '' && { referenceNumber: fields.reference }),
      ...(kind !== 'transfer' && fields.party !== '' && { otherParty: { display_name: fields.party } }),
      ...(when === 'later' && { date: `${fields.date.padEnd(19, ':00')}Z` }),
      ...(when === 'password' && { password: fields.password }),
      ...(when === 'reserve' && { reserve: true }),
    };
    const what = t('did.payment', { amount: money(cents, fields.currency) });
    if (await run(what, (sandbox) => sandbox.addPayment(payment))) onClose();
  };
  return (
    <Panel title={t('addPayment')}>
      <form
        ref={form}
        className="payment-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Choice
          title={t('kind')}
          options={kinds.map((each) => [each, t(`kind.${each}`)])}
          value={kind}
          onChange={(next) => {
            setKind(next);
            if (!(times[next] as readonly string[]).includes(when)) setWhen('now');
          }}
        />
        <div className="payment-fields">
          {kind === 'transfer' && (
            <Labelled label={t('toWallet')} problem={problemOf('to')}>
              {(id) => <WalletSelect id={id} without={wallet.id} {...input('to', { required: true })} />}
            </Labelled>
          )}
          <Labelled label={t('amount')} problem={isWrong ? t('amountWrong') : problemOf('amount')}>
            {(id) => (
              <input
                id={id}
                {...input('amount', { inputMode: 'decimal', placeholder: t('amountHint'), required: true })}
              />
            )}
          </Labelled>
          <Labelled label={t('currency')} problem={problemOf('currency')}>
            {(id) => (
              <select id={id} {...input('currency')}>
                {[...new Set([...wallet.balances.map(({ currency }) => currency), ...currencies])].map(
                  (code) => (
                    <option key={code}>{code}</option>
                  ),
                )}
              </select>
            )}
          </Labelled>
          <Labelled label={t('details')} problem={problemOf('details')}>
            {(id) => <input id={id} {...input('details', { maxLength: 2_000 })} />}
          </Labelled>
          {kind !== 'transfer' && (
            <Labelled label={t('otherParty')} problem={problemOf('otherParty')}>
              {(id) => <input id={id} {...input('party', { maxLength: 255 })} />}
            </Labelled>
          )}
          <Labelled label={t('reference')} problem={problemOf('referenceNumber')}>
            {(id) => <input id={id} {...input('reference', { maxLength: 255 })} />}
          </Labelled>
        </div>
        <Choice
          title={t('when')}
          options={times[kind].map((each) => [each, t(`when.${each}`)])}
          value={when}
          onChange={setWhen}
        />
        {when === 'later' && (
          <div className="payment-later">
            <Labelled label={t('date')} problem={problemOf('date')}>
              {(id) => <input id={id} type="datetime-local" {...input('date', { required: true })} />}
            </Labelled>
            {steps.map(([name, seconds]) => (
              <button
                key={name}
                type="button"
                className="quiet"
                onClick={() => set({ date: inputTime(now + seconds) })}
              >
                {t(name)}
              </button>
            ))}
            <p className="note">{t('dateHelp', { time: time(now) })}</p>
          </div>
        )}
        {when === 'password' && (
          <Labelled label={t('password')} problem={problemOf('password')}>
            {(id) => <input id={id} {...input('password', { required: true, maxLength: 255 })} />}
          </Labelled>
        )}
        <div className="people-actions form-end">
          <button type="submit" className="primary" disabled={isBusy}>
            {t('submit')}
          </button>
          <button type="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Panel>
  );
}

/** Returns the value of an input for a date and time. */
const inputTime = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 16);

/** Reads a decimal such as `12.50` or `12,5`; `undefined` if it is no positive amount. */
function readCents(text: string): number | undefined {
  const decimal = text.trim().replace(',', '.');
  if (!/^\d{1,13}(?:\.\d{1,2})?$/.test(decimal)) return undefined;
  const cents = Number(decimalToCents(decimal));
  return cents > 0 ? cents : undefined;
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ title, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="payment-choice">
      <legend className="control-label">{title}</legend>
      {options.map(([each, label]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly problem: string | undefined;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, problem, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="control">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
      {problem !== undefined && (
        <p className="schema-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface WalletSelectProps {
  readonly id: string;
  /** Id of the wallet that is not offered. */
  readonly without: number;
}

function WalletSelect({ id, without, ...input }: WalletSelectProps) {
  const wallets = useWallets();
  return (
    <select id={id} {...input}>
      <option value="">–</option>
      {(wallets.data ?? [])
        .filter((wallet) => wallet.id !== without)
        .map(({ id: walletId, account }) => (
          <option key={walletId} value={walletId}>
            {[account.owner_display_name, account.description, walletId]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </option>
        ))}
    </select>
  );
}
