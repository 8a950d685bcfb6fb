import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { worldKeeper } from '../modes/in-page-world.ts';
import { shellMessages } from './messages.ts';
import { useMode } from './use-playground.ts';

/** Says that a reload would lose the state of the sandbox in this page, and where to save it. Renders nothing if it is kept. */
export function ReloadNotice() {
  const t = useMessages(shellMessages);
  const areKept = useSyncExternalStore(worldKeeper.subscribe, worldKeeper.areKept);
  if (useMode() !== 'msw' || areKept) return null;
  return (
    <p className="reload-notice" role="status">
      {t('notKept')} <Link to="/world">{t('toFiles')}</Link>
    </p>
  );
}
