import { Link } from '@tanstack/react-router';
import { CopyButton } from '../../components/copy-button.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { arePublished, publishedCredentials } from '../../credentials.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useWorldFacts } from '../../live/use-world-facts.ts';
import { OwnClientActions } from '../../own-clients/own-client-actions.tsx';
import { ownClientMessages } from '../../own-clients/messages.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

const exampleScopes = 'email phone full_name balance statements wallet_list user_info';

/** The clients with their keys, and the people with their passwords. */
export function Credentials() {
  const t = useMessages(homeMessages);
  const ofOwn = useMessages(ownClientMessages);
  const credentials = useCredentials();
  const facts = useWorldFacts();
  const areOwn = !arePublished(credentials);
  const { client, reader, people } = credentials;
  const others = (facts?.clients ?? []).flatMap(({ client: id, key, title, staticScopes }) =>
    areOwn || key === undefined || id === client.id || id === reader.id
      ? []
      : [{ id, key, help: `${title}: ${t(staticScopes.length > 0 ? 'readerHelp' : 'exampleHelp')}` }],
  );
  const clients = [{ ...client, help: t('exampleHelp') }, { ...reader, help: t('readerHelp') }, ...others];
  const isPublic = others.length === 0 && client.key === publishedCredentials.client.key;
  const peopleText =
    people === publishedCredentials.people
      ? 'peopleText'
      : people.length > 0
        ? 'peopleOfWorld'
        : 'peopleNone';
  const all = facts?.users.length ?? people.length;
  return (
    <>
      <Panel title={t('clients')}>
        <p className="note">
          {areOwn ? ofOwn('clientsText') : t(isPublic ? 'clientsText' : 'clientsOfWorld')}
        </p>
        <div className="home-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('id')}</th>
                <th scope="col">{t('key')}</th>
              </tr>
            </thead>
            <tbody>
              {clients.map(({ id, key, help }) => (
                <tr key={id}>
                  <th scope="row">
                    <code>{id}</code>
                    <span className="note">{help}</span>
                  </th>
                  <td>
                    {areOwn ? (
                      ofOwn('kept')
                    ) : (
                      <>
                        <code>{key}</code>{' '}
                        <CopyButton text={() => key} label={t('copy')} done={t('copied')} />
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {areOwn && <OwnClientActions credentials={credentials} />}
      </Panel>
      <Panel title={t('people')}>
        <p className="note">
          {areOwn ? ofOwn('peopleText') : t(peopleText)}
          {people.length > 0 && people.length < all && ` ${t('peopleSome', { shown: people.length, all })}`}
        </p>
        <div className="home-table" hidden={people.length === 0}>
          <table>
            <thead>
              <tr>
                {(['name', 'login', 'password', 'user', 'wallet'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('explorer')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ name, username, password, userId, walletId }) => (
                <tr key={userId}>
                  <th scope="row">{name}</th>
                  <td data-label={t('login')}>{username}</td>
                  <td data-label={t('password')}>
                    <code>{password}</code>
                  </td>
                  <td data-label={t('user')}>{userId}</td>
                  <td data-label={t('wallet')}>{walletId}</td>
                  <td>
                    <Link
                      to="/explorer/$operationId"
                      params={{ operationId: 'getUser' }}
                      search={{ as: username, scopes: exampleScopes }}
                    >
                      {t('openAs', { name })}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {people.length < all && (
          <p>
            <Link to="/people">{t('allPeople')}</Link>
          </p>
        )}
      </Panel>
    </>
  );
}
