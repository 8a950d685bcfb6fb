import { useEffect, useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { clockTime, type ReadClock } from '../../live/live-world.ts';
import { useLive } from '../../live/use-live.ts';
import { useSession } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

/** The sandbox behind the page: where it is, and what time it is there. */
export function WhatRuns() {
  const t = useMessages(homeMessages);
  const { mode, origin } = useSession();
  const { status, world, clock } = useLive();
  return (
    <Panel title={t('runs')} aside={mode !== 'prism' && <LiveBadge status={status} />}>
      <dl className="facts">
        <dt>{t('address')}</dt>
        <dd>{mode === 'msw' ? t('inPage') : origin}</dd>
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

/** The time of the world clock, which goes on. */
export function WorldTime({ clock }: { readonly clock: ReadClock }) {
  const language = useLanguage();
  const [realTime, setRealTime] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setRealTime(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(clockTime(clock, Math.max(realTime, clock.readAt)));
  const format = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return (
    <time dateTime={time.toISOString()}>
      {time.toLocaleString(language === 'lt' ? 'lt-LT' : 'en-GB', format)}
    </time>
  );
}
