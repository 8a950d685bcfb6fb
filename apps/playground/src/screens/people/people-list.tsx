import type { ListedUser } from '@litas/sandbox';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Empty } from '../../components/feedback/empty.tsx';
import { userName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { readPeopleSearch, withoutWallet } from '../../people/people-search.ts';
import { peopleMessages } from './messages.ts';
import { useIdentifications, useUsers } from './use-people.ts';

/** Rows shown at first, and with each press on the button. */
const page = 100;

/** The list of people, with a search. */
export function PeopleList({ chosen }: { readonly chosen: string | undefined }) {
  const t = useMessages(peopleMessages);
  const { q = '' } = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const users = useUsers();
  const [rows, setRows] = useState(page);
  const change = (text: string): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, q: readPeopleSearch({ q: text }).q }),
      replace: true,
      resetScroll: false,
    });
  return (
    <section className="people-list" aria-label={t('people')}>
      <SearchField className="control" value={q} onChange={change}>
        <Label className="control-label">{t('find')}</Label>
        <Input placeholder={t('findHint')} />
      </SearchField>
      <Loaded query={users} label={t('loading')} lines={6}>
        {(all) => {
          const found = all.filter((user) => matches(user, q));
          return (
            <>
              <div className="people-tools">
                <p className="note" role="status">
                  {t('count', { count: found.length })}
                </p>
                <Link to="/people/new" className="button">
                  {t('add')}
                </Link>
              </div>
              {all.length === 0 && (
                <Empty title={t('none')}>
                  <p>{t('noneAdvice')}</p>
                </Empty>
              )}
              {all.length > 0 && found.length === 0 && (
                <Empty title={t('noMatch', { text: q })}>
                  <button type="button" onClick={() => change('')}>
                    {t('clear')}
                  </button>
                </Empty>
              )}
              <ul className="people-rows">
                {found.slice(0, rows).map((user) => (
                  <PersonRow key={user.id} user={user} isChosen={String(user.id) === chosen} />
                ))}
              </ul>
              {found.length > rows && (
                <button type="button" onClick={() => setRows(rows + page)}>
                  +{Math.min(page, found.length - rows)}
                </button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function PersonRow({ user, isChosen }: { readonly user: ListedUser; readonly isChosen: boolean }) {
  const t = useMessages(peopleMessages);
  const { id, profile, unconfirmed } = user;
  const { name, initials } = userName(user);
  const requests = useIdentifications();
  const waiting = (requests.data ?? []).filter(
    ({ user: subject, status }) => subject === id && (status === 'processing' || status === 'pending'),
  ).length;
  const contact = profile.email ?? profile.phone ?? unconfirmed?.email ?? unconfirmed?.phone;
  return (
    <li>
      <Link
        to="/people/$userId"
        params={{ userId: String(id) }}
        search={withoutWallet}
        className="person-row"
        {...(isChosen && { 'aria-current': 'true' as const })}
      >
        <span className="avatar" aria-hidden="true">
          {initials}
        </span>
        <span className="person-row-name">{name}</span>
        <span className="person-row-facts">
          {[t('id', { id: String(id) }), contact].filter((part) => part !== undefined).join(' · ')}
        </span>
        {(profile.type === 'legal' || waiting > 0) && (
          <span className="person-row-badges">
            {profile.type === 'legal' && <span className="badge">{t('company')}</span>}
            {waiting > 0 && <span className="badge badge-strong">{t('waiting', { count: waiting })}</span>}
          </span>
        )}
      </Link>
    </li>
  );
}

function matches(user: ListedUser, text: string): boolean {
  const { id, profile, otherPhones = [], unconfirmed } = user;
  const { name } = userName(user);
  const { email = '', phone = '', display_name: shown = '', company_code: code = '' } = profile;
  const texts = [
    String(id),
    name,
    email,
    phone,
    shown,
    code,
    ...otherPhones,
    ...Object.values(unconfirmed ?? {}),
  ];
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.some((each) => String(each).toLowerCase().includes(word)));
}
