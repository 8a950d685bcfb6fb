import { CopyButton } from '../components/copy-button.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { useCredentials, useTeamToken } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';
import './own-clients.css';

/** The people with their passwords, which the consent page of a sandbox for teams asks for. Renders nothing for other sandboxes. */
export function PeopleToSignIn() {
  const t = useMessages(ownClientMessages);
  const { people } = useCredentials();
  if (useTeamToken() === undefined) return null;
  return (
    <div className="sign-in-people">
      <p className="note">{t('signIn')}</p>
      <ul>
        {people.map(({ name, username, password, userId }) => (
          <li key={userId}>
            <span>{name}</span>
            <CopiedText text={username} what={t('loginOf', { name })} />
            <CopiedText text={password} what={t('passwordOf', { name })} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function CopiedText({ text, what }: { readonly text: string; readonly what: string }) {
  const t = useMessages(ownClientMessages);
  return (
    <div>
      <code>{text}</code>{' '}
      <CopyButton text={() => text} label={t('copyShort')} done={t('copied')} what={what} />
    </div>
  );
}
