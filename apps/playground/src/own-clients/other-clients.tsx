import { arePublished, type Credentials } from '../credentials.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { needsToken } from '../live/sandbox-state.ts';
import { useCredentials, useMode, usePlayground, useWorldName } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';
import { useSandboxState } from './use-sandbox-state.ts';

interface OtherClientsProps {
  /** What the page signed with. */
  readonly signed: Credentials;
  readonly onSendAgain: () => void;
}

/** What to do about a signature that was not accepted, if that is because of the client. Renders nothing in other cases. */
export function OtherClients({ signed, onSendAgain }: OtherClientsProps) {
  const t = useMessages(ownClientMessages);
  const mode = useMode();
  const name = useWorldName();
  const { ownCredentials, origins } = usePlayground();
  const credentials = useCredentials();
  const state = useSandboxState();
  if (needsToken(state)) return <ToPart id="team-token" text={t('goToToken')} />;
  const { id } = credentials.client;
  if (state === 'noClients') {
    return (
      <>
        <p>{t('unknown', { id })}</p>
        <ToPart id="signing-clients" text={t('title')} />
      </>
    );
  }
  if (credentials.client !== signed.client) {
    return (
      <p className="result-actions">
        <button type="button" onClick={onSendAgain}>
          {t('sendAgain')}
        </button>
      </p>
    );
  }
  if (arePublished(credentials)) return null;
  return (
    <p className="result-actions">
      <button type="button" onClick={() => ownCredentials.set(origins[mode], name, undefined)}>
        {t('otherClients')}
      </button>
    </p>
  );
}

function ToPart({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p className="result-actions">
      <a href={`#${id}`} className="button">
        {text}
      </a>
    </p>
  );
}
