import { useState } from 'react';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useMode } from '../../shell/use-playground.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { worldMessages } from './messages.ts';
import { StatePanel } from './state-panel.tsx';
import './world.css';

/** Runs a change of the world, and says how it ended. */
export type RunChange = (what: string, change: () => Promise<unknown>) => Promise<void>;

/** The instruments of the sandbox: clock, faults, state. */
export function WorldScreen() {
  const t = useMessages(worldMessages);
  const mode = useMode();
  const { status, world } = useLive();
  const [notice, setNotice] = useState('');
  const run: RunChange = async (what, change) => {
    try {
      await change();
      setNotice(t('done', { what }));
    } catch (error) {
      setNotice(t('problem', { reason: error instanceof Error ? error.message : '' }));
    }
  };
  return (
    <div className="world">
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && status.state === 'connecting' && <Skeleton lines={5} label={t('loading')} />}
      {mode !== 'prism' && status.state === 'live' && (
        <>
          <p className="note" role="status">
            {notice}
          </p>
          <div className="world-columns">
            <div className="world-side">
              <ClockPanel run={run} />
              <StatePanel run={run} />
            </div>
            <FaultsPanel run={run} />
          </div>
        </>
      )}
    </div>
  );
}
