import { useMessages } from '../i18n/use-messages.ts';
import { useWorldName } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';
import { useSandboxState } from './use-sandbox-state.ts';

/** Says before a call that the world has no client with which the page can sign. Renders nothing in other cases. */
export function NoClients() {
  const t = useMessages(ownClientMessages);
  const world = useWorldName();
  if (useSandboxState() !== 'noClients') return null;
  return (
    <p className="form-problem" role="status">
      {t('none', { name: world })} <a href="#signing-clients">{t('title')}</a>
    </p>
  );
}
