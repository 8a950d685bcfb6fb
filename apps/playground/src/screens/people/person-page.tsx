import type { ListedUser } from '@litas/sandbox';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { userName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { showInside } from '../../shell/show-inside.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { personTabs, type PersonTab } from '../../people/people-search.ts';
import { CallAs } from './call-as.tsx';
import { CardsTab } from './cards-tab.tsx';
import { IdentificationTab } from './identification-tab.tsx';
import { peopleMessages } from './messages.ts';
import { PaymentsTab } from './payments-tab.tsx';
import { ProfileTab } from './profile-tab.tsx';
import { StatementsTab } from './statements-tab.tsx';
import { useUsers } from './use-people.ts';
import { WalletPart } from './wallet-part.tsx';

/** The person in the URL. */
export function PersonPage() {
  const t = useMessages(peopleMessages);
  const { userId } = useParams({ from: '/people/$userId' });
  const users = useUsers();
  return (
    <Loaded query={users} label={t('loadingPerson')} lines={8}>
      {(all) => {
        const user = all.find(({ id }) => String(id) === userId);
        if (user !== undefined) return <Person key={user.id} user={user} />;
        return (
          <section className="panel">
            <Empty title={t('unknown', { id: userId })}>
              <p>{t('unknownAdvice')}</p>
              <Link to="/people" className="button">
                {t('back')}
              </Link>
            </Empty>
          </section>
        );
      }}
    </Loaded>
  );
}

function Person({ user }: { readonly user: ListedUser }) {
  const { tab = 'statements' } = useSearch({ from: '/people' });
  return (
    <div className="person-page">
      <PersonHead user={user} />
      <PersonTabs tab={tab} />
      {tab === 'profile' ? (
        <ProfileTab user={user} />
      ) : tab === 'identification' ? (
        <IdentificationTab user={user} />
      ) : (
        <WalletPart user={user}>
          {(wallet) =>
            tab === 'payments' ? (
              <PaymentsTab key={wallet.id} wallet={wallet} />
            ) : tab === 'cards' ? (
              <CardsTab key={wallet.id} wallet={wallet} />
            ) : (
              <StatementsTab key={wallet.id} wallet={wallet} />
            )
          }
        </WalletPart>
      )}
    </div>
  );
}

function PersonHead({ user }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const { id, profile, unconfirmed } = user;
  const { name, initials } = userName(user);
  const contacts = [profile.email, profile.phone].filter((part) => part !== undefined);
  const recipient = profile.phone ?? profile.email ?? unconfirmed?.phone ?? unconfirmed?.email;
  const { people } = useCredentials();
  const username = people.find(({ userId }) => userId === id)?.username;
  return (
    <header className="person-head">
      <span className="avatar" aria-hidden="true">
        {initials}
      </span>
      <h2>{name}</h2>
      <p className="person-head-facts">
        {[t('id', { id: String(id) }), ...contacts].join(' · ')}
        {profile.type === 'legal' && <span className="badge">{t('company')}</span>}
        {profile.identification_level !== undefined && (
          <span className="badge">{profile.identification_level.replaceAll('_', ' ')}</span>
        )}
      </p>
      <p className="person-head-links">
        {recipient !== undefined && (
          <Link to="/messages" search={{ to: recipient }}>
            {t('messagesOf')}
          </Link>
        )}
        {username === undefined ? (
          <CallAs user={user} />
        ) : (
          <Link to="/explorer/$operationId" params={{ operationId: 'getUser' }} search={{ as: username }}>
            {t('callAs')}
          </Link>
        )}
      </p>
    </header>
  );
}

function PersonTabs({ tab }: { readonly tab: PersonTab }) {
  const t = useMessages(peopleMessages);
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => showInside(tabs.current, `[data-tab='${tab}']`), [tab]);
  return (
    <nav ref={tabs} className="person-tabs" aria-label={t('parts')}>
      {personTabs.map((each) => (
        <Link
          key={each}
          to="."
          data-tab={each}
          search={(search) => ({
            ...search,
            tab: each === 'statements' ? undefined : each,
            form: undefined,
            at: undefined,
          })}
          resetScroll={false}
          activeOptions={{ exact: true }}
          {...(each === tab && { 'aria-current': 'true' as const })}
        >
          {t(`tab.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
