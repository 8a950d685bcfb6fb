import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useTeamName } from '../../live/use-team-name.ts';
import { useWorldFacts } from '../../live/use-world-facts.ts';
import { WorldTime } from '../../live/world-time.tsx';
import { useSession, useWorldName } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

/** The sandbox behind the page: where it is, and what time it is there. */
export function WhatRuns() {
  const t = useMessages(homeMessages);
  const { mode, origin } = useSession();
  const { status, world, clock } = useLive();
  const name = useWorldName();
  const facts = useWorldFacts();
  const team = useTeamName(mode === 'sandbox' && ['live', 'missing'].includes(status.state));
  return (
    <Panel title={t('runs')} aside={mode !== 'prism' && <LiveBadge status={status} />}>
      <dl className="facts">
        <dt>{t('address')}</dt>
        <dd>{mode === 'msw' ? t('inPage') : origin}</dd>
        {team !== undefined && (
          <>
            <dt>{t('team')}</dt>
            <dd>{team || '…'}</dd>
          </>
        )}
        {mode !== 'prism' && (
          <>
            <dt>{t('world')}</dt>
            <dd>
              <Link to="/world">{name}</Link>
              {facts !== undefined && (
                <>
                  {': '}
                  {t('worldHolds', {
                    users: facts.users.length,
                    wallets: facts.wallets,
                  })}
                </>
              )}
            </dd>
          </>
        )}
        {clock !== undefined && status.state === 'live' && (
          <>
            <dt>{t('worldClock')}</dt>
            <dd>
              <WorldTime clock={clock} /> {clock.isFrozen && `(${t('frozen')})`}
            </dd>
          </>
        )}
      </dl>
      <LiveNotice status={status} world={world} />
    </Panel>
  );
}
