import { Link } from '@tanstack/react-router';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { useLive } from '../../live/use-live.ts';
import { defaultWorld } from '../../modes/world-name.ts';
import { useMode, useWorldName } from '../../shell/use-playground.ts';
import { worldMessages } from './messages.ts';

interface WorldHeadProps {
  readonly title: string;
  readonly lead: string;
}

/** The head of the screens of a world, with links between them. */
export function WorldHead({ title, lead }: WorldHeadProps) {
  const t = useMessages(worldMessages);
  const mode = useMode();
  const world = useWorldName();
  const { status } = useLive();
  return (
    <div className="screen-head">
      <ScreenTitle title={world === defaultWorld ? title : `${title}: ${world}`} />
      {mode !== 'prism' && <LiveBadge status={status} />}
      <p className="lead">{lead}</p>
      <nav className="sub-navigation" aria-label={t('title')}>
        <Link to="/world" activeOptions={{ exact: true, includeSearch: false }}>
          {t('instruments')}
        </Link>
        <Link to="/world/file" activeOptions={{ includeSearch: false }}>
          {t('worldFile')}
        </Link>
      </nav>
    </div>
  );
}
