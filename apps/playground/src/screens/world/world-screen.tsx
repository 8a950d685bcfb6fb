import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useRunChange } from '../../live/use-run-change.ts';
import { useMode } from '../../shell/use-playground.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { worldMessages } from './messages.ts';
import { QuotasPanel } from './quotas-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import { WorldHead } from './world-head.tsx';
import { WorldsPanel } from './worlds-panel.tsx';
import './world.css';

/** The instruments of the sandbox: clock, worlds, state, faults, quotas. */
export function WorldScreen() {
  const t = useMessages(worldMessages);
  const mode = useMode();
  const { status, world } = useLive();
  const { run, notice } = useRunChange();
  return (
    <div className="world">
      <WorldHead title={t('title')} lead={t('lead')} />
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && status.state === 'connecting' && <Skeleton lines={5} label={t('loading')} />}
      {mode !== 'prism' && status.state === 'live' && (
        <>
          <div className="world-columns">
            <div className="world-side">
              <ClockPanel run={run} />
              <WorldsPanel run={run} />
              <StatePanel run={run} />
            </div>
            <div className="world-side">
              <FaultsPanel run={run} />
              <QuotasPanel run={run} />
            </div>
          </div>
          <p className="note run-notice" role="status">
            {notice}
          </p>
        </>
      )}
    </div>
  );
}
