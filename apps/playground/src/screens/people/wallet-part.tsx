import type { ListedUser, WalletState } from '@litas/sandbox';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { userName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { withoutWallet } from '../../people/people-search.ts';
import { PaymentForm } from './payment-form.tsx';
import { useForm } from './use-form.ts';
import { useEdits, useWallets } from './use-people.ts';
import { WalletForm } from './wallet-form.tsx';
import { walletMessages } from './wallet-messages.ts';

interface WalletPartProps {
  readonly user: ListedUser;
  readonly children: (wallet: WalletState) => ReactNode;
}

/** The wallets of a person, and a part of the chosen one. */
export function WalletPart({ user, children }: WalletPartProps) {
  const t = useMessages(walletMessages);
  const { wallet: wanted } = useSearch({ from: '/people' });
  const wallets = useWallets(user.id);
  return (
    <Loaded query={wallets} label={t('loading')} lines={6}>
      {(all) => {
        const wallet = all.find(({ id }) => String(id) === wanted) ?? all[0];
        return (
          <>
            <WalletSwitch user={user} wallets={all} chosen={wallet} />
            {wallet === undefined ? (
              <Empty title={t('noWallet')} />
            ) : (
              <Chosen key={wallet.id} wallet={wallet}>
                {children(wallet)}
              </Chosen>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Chosen({ wallet, children }: { readonly wallet: WalletState; readonly children: ReactNode }) {
  const { form, close } = useForm();
  return (
    <>
      <WalletFacts wallet={wallet} />
      {form === 'wallet' && <WalletForm wallet={wallet} onClose={close} />}
      {form === 'payment' && <PaymentForm wallet={wallet} onClose={close} />}
      {children}
    </>
  );
}

interface WalletSwitchProps {
  readonly user: ListedUser;
  readonly wallets: readonly WalletState[];
  readonly chosen: WalletState | undefined;
}

function WalletSwitch({ user, wallets, chosen }: WalletSwitchProps) {
  const t = useMessages(walletMessages);
  const { run, isBusy } = useEdits();
  const add = (): void =>
    void run(t('did.addWallet', { name: userName(user).name }), (sandbox) =>
      sandbox.setWallet({ user: user.id }),
    );
  return (
    <nav className="wallet-switch" aria-label={t('wallets')}>
      {wallets.map((wallet, index) => (
        <Link
          key={wallet.id}
          to="."
          search={(search) => ({
            ...withoutWallet(search),
            wallet: index === 0 ? undefined : String(wallet.id),
          })}
          resetScroll={false}
          activeOptions={{ exact: true }}
          {...(wallet.id === chosen?.id && { 'aria-current': 'true' as const })}
        >
          <span>{wallet.account.description ?? t('wallet', { id: String(wallet.id) })}</span>
          {wallet.account.description !== undefined && <span className="note">{wallet.id}</span>}
        </Link>
      ))}
      <button type="button" className="quiet" disabled={isBusy} onClick={add}>
        {t('addWallet')}
      </button>
    </nav>
  );
}

function WalletFacts({ wallet }: { readonly wallet: WalletState }) {
  const t = useMessages(walletMessages);
  const { account, barcode, licencePlate, nfc } = wallet;
  const marks = Object.entries({ barcode, licencePlate, nfc } as const).flatMap(([name, value]) =>
    value === undefined ? [] : [`${t(`mark.${name as 'barcode' | 'licencePlate' | 'nfc'}`)} ${value}`],
  );
  return (
    <section className="wallet-facts" aria-label={t('account')}>
      <p className="wallet-numbers">
        <code>{account.number}</code>
        {account.main_iban !== undefined && <code>{account.main_iban}</code>}
        {account.status !== undefined && account.status !== 'active' && (
          <span className="badge" data-state="rejected">
            {t('closed', { status: account.status })}
          </span>
        )}
      </p>
      {marks.length > 0 && (
        <p className="note">
          {t('marks')}: {marks.join(', ')}
        </p>
      )}
      <p className="people-actions">
        <Link
          to="."
          search={(search) => ({ ...search, form: 'payment' as const })}
          className="button"
          resetScroll={false}
        >
          {t('addPayment')}
        </Link>
        <Link
          to="."
          search={(search) => ({ ...search, form: 'wallet' as const })}
          className="button"
          resetScroll={false}
        >
          {t('editWallet')}
        </Link>
      </p>
    </section>
  );
}
