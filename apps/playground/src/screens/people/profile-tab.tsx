import type { ListedUser } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { fieldText } from '../../fields/field-text.ts';
import { userName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { schemaFields, textsOf, valueAt, valueOf } from '../../people/schema-fields.ts';
import { description } from '../../scopes/description.ts';
import { useLearnPassword } from './use-learn-password.ts';
import { peopleMessages } from './messages.ts';
import { SchemaForm, ScopeList } from './schema-form.tsx';
import { useEdits, useWorldTime } from './use-people.ts';
import { useForm } from './use-form.ts';

/** The fields of a user, which a person can edit. */
export const userFields = schemaFields(description, 'User', ['id', 'wallets']);

/** Returns the problems of fields without the prefix of the part of the change. */
export const problemsOf = (
  fields: Readonly<Record<string, readonly string[]>> = {},
  prefix: string,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, messages]) => [path.replace(`${prefix}.`, ''), messages]),
  );

/** Every field of a person: shown, or in a form. */
export function ProfileTab({ user }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const { form, close } = useForm();
  return (
    <>
      <Panel
        title={t('profile')}
        aside={
          form !== 'profile' && (
            <Link to="." search={(search) => ({ ...search, form: 'profile' as const })} className="button">
              {t('edit')}
            </Link>
          )
        }
      >
        <p className="note">{t('profileHelp', { schema: 'User' })}</p>
        {form === 'profile' ? (
          <ProfileForm key={user.id} user={user} onClose={close} />
        ) : (
          <ProfileFields profile={user.profile} />
        )}
      </Panel>
      <Beyond user={user} />
      <PasswordForm key={user.id} user={user} />
    </>
  );
}

function ProfileFields({ profile }: { readonly profile: ListedUser['profile'] }) {
  const t = useMessages(peopleMessages);
  return (
    <dl className="profile-fields">
      {userFields.map(({ path, scopes }) => {
        const text = fieldText(valueAt(profile, path));
        return (
          <div key={path} className={text === undefined ? 'profile-field profile-missing' : 'profile-field'}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>
              <span className="profile-value">{text ?? t('noValue')}</span>
              {scopes.length > 0 ? (
                <ScopeList scopes={scopes} />
              ) : (
                <span className="note">{t('anyScope')}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function ProfileForm({ user, onClose }: { readonly user: ListedUser; readonly onClose: () => void }) {
  const t = useMessages(peopleMessages);
  const { run, problem, isBusy } = useEdits();
  const [texts, setTexts] = useState(() => textsOf(userFields, user.profile));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const read = valueOf(userFields, texts, user.profile);
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    const what = t('did.profile', { name: userName(user).name });
    if (await run(what, (sandbox) => sandbox.setUser({ id: user.id, profile: read.value }))) onClose();
  };
  return (
    <SchemaForm
      fields={userFields}
      texts={texts}
      problems={{
        ...problemsOf(problem?.fields, 'profile'),
        ...Object.fromEntries(wrong.map((path) => [path, [t('unreadable')]])),
      }}
      onChange={setTexts}
      onSubmit={() => void save()}
    >
      <div className="people-actions form-end">
        <button type="submit" className="primary" disabled={isBusy}>
          {t('save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </SchemaForm>
  );
}

const beyond = [
  'otherPhones',
  'unconfirmed',
  'claimedIdentity',
  'registeredBy',
  'services',
  'position',
  'questionnaire',
  'avatar',
] as const;

/** What is stored of a person besides the fields of the API. */
function Beyond({ user }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const time = useWorldTime();
  const rows = beyond.flatMap((name) => {
    const value = user[name];
    const text =
      name === 'services' && value !== undefined ? servicesText(value as object, time) : fieldText(value);
    return text === undefined || text === '' ? [] : [{ name, text }];
  });
  return (
    <Panel title={t('beyond')}>
      {rows.length === 0 ? (
        <p className="note">{t('beyondNone')}</p>
      ) : (
        <dl className="profile-fields">
          {rows.map(({ name, text }) => (
            <div key={name} className="profile-field">
              <dt>{t(`beyond.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

const servicesText = (services: object, time: (seconds: number) => string): string =>
  Object.entries(services)
    .map(([name, seconds]) => `${name}: ${time(Number(seconds))}`)
    .join(', ');

function PasswordForm({ user }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const { run, isBusy } = useEdits();
  const [password, setPassword] = useState('');
  const learn = useLearnPassword();
  const save = async (): Promise<void> => {
    const what = t('did.password', { name: userName(user).name });
    if (!(await run(what, (sandbox) => sandbox.setUser({ id: user.id, password })))) return;
    learn(user, password);
    setPassword('');
  };
  return (
    <Panel title={t('password')}>
      <form
        className="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {/* Password managers store a password with the name that it belongs to. */}
        <input
          type="text"
          autoComplete="username"
          value={user.profile.email ?? user.profile.phone ?? String(user.id)}
          readOnly
          hidden
        />
        <label className="control">
          <span className="control-label">{t('passwordHelp')}</span>
          <input
            type="password"
            autoComplete="new-password"
            required
            maxLength={255}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <button type="submit" disabled={isBusy || password === ''}>
          {t('passwordSet')}
        </button>
      </form>
    </Panel>
  );
}
