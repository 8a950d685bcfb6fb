import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Empty } from '../components/feedback/empty.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { sandboxCommand } from '../modes/start-command.ts';
import { useMode, useSession, useTeamToken } from '../shell/use-playground.ts';
import type { LiveStatus, LiveWorld } from './live-world.ts';
import { liveMessages } from './messages.ts';
import { MissingWorld } from './missing-world.tsx';
import { sandboxState } from './sandbox-state.ts';
import { sandboxStateMessages } from './sandbox-state-messages.ts';
import { TokenForm } from './token-form.tsx';
import { useLive } from './use-live.ts';

// Only the administrator of a sandbox for teams needs it.
const CreateTeam = lazy(async () => ({ default: (await import('./create-team.tsx')).CreateTeam }));

interface LiveNoticeProps {
  readonly status: LiveStatus;
  readonly world: LiveWorld;
}

/** Shows that the sandbox does not respond, on a screen that works without live data; renders nothing otherwise. */
export function OfflineNotice() {
  const { status, world } = useLive();
  const mode = useMode();
  return mode !== 'prism' && status.state === 'offline' && <LiveNotice status={status} world={world} />;
}

/** Shows why the data is not live and what to do; renders nothing while it is live. */
export function LiveNotice({ status, world }: LiveNoticeProps) {
  const t = useMessages(liveMessages);
  const ofState = useMessages(sandboxStateMessages);
  const { mode, origin, world: name } = useSession();
  const token = useTeamToken();
  if (mode === 'prism') {
    return (
      <div className="panel">
        <Empty title={t('prism')}>
          <p>{t('prismAdvice')}</p>
        </Empty>
      </div>
    );
  }
  const state = sandboxState(status, true);
  const text = ofState(`${state}.text`, { origin, world: name });
  if (status.state === 'unauthorized') {
    return (
      <>
        {status.token === 'administrator' && token !== undefined && (
          <Suspense>
            <CreateTeam token={token} />
          </Suspense>
        )}
        <TokenForm state={status.token} text={text} />
      </>
    );
  }
  if (status.state === 'missing') return <MissingWorld world={world} text={text} />;
  if (status.state === 'removed') {
    return (
      <div className="problem problem-calm" role="alert">
        <p className="problem-title">{text}</p>
        <p>{t('removedAdvice')}</p>
        <div className="problem-actions">
          <Link to="." search={(search) => ({ ...search, world: undefined })} className="button">
            {t('toDefaultWorld')}
          </Link>
          <button type="button" onClick={world.retry}>
            {t('createAgain')}
          </button>
        </div>
      </div>
    );
  }
  if (status.state !== 'offline' && status.state !== 'failed') return null;
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{text}</p>
      {status.state === 'failed' && <p lang="en">{status.reason}</p>}
      {status.state === 'offline' && mode === 'sandbox' && (
        <pre className="command">
          <code>{sandboxCommand(origin)}</code>
        </pre>
      )}
      {status.state === 'offline' && <p>{t('offlineAdvice')}</p>}
      <div className="problem-actions">
        <button type="button" onClick={world.retry}>
          {t('retry')}
        </button>
      </div>
    </div>
  );
}
