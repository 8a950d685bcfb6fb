import { Link } from '@tanstack/react-router';
import { Empty } from '../components/feedback/empty.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { sandboxCommand } from '../modes/start-command.ts';
import { useSession } from '../shell/use-playground.ts';
import type { LiveStatus, LiveWorld } from './live-world.ts';
import { liveMessages } from './messages.ts';
import { MissingWorld } from './missing-world.tsx';
import { TokenForm } from './token-form.tsx';

interface LiveNoticeProps {
  readonly status: LiveStatus;
  readonly world: LiveWorld;
}

/** Shows why the data is not live and what to do; renders nothing while it is live. */
export function LiveNotice({ status, world }: LiveNoticeProps) {
  const t = useMessages(liveMessages);
  const { mode, origin } = useSession();
  if (mode === 'prism') {
    return (
      <div className="panel">
        <Empty title={t('prism')}>
          <p>{t('prismAdvice')}</p>
        </Empty>
      </div>
    );
  }
  if (status.state === 'unauthorized') return <TokenForm />;
  if (status.state === 'missing') return <MissingWorld world={world} />;
  if (status.state === 'removed') {
    return (
      <div className="problem problem-calm" role="alert">
        <p className="problem-title">{t('removedTitle')}</p>
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
      <p className="problem-title">{t(status.state)}</p>
      {status.state === 'offline' ? (
        <>
          <p>{t('offlineAdvice', { origin })}</p>
          <pre className="command">
            <code>{sandboxCommand(origin)}</code>
          </pre>
        </>
      ) : (
        <p>{t('failedAdvice', { reason: status.reason })}</p>
      )}
      <div className="problem-actions">
        <button type="button" onClick={world.retry}>
          {t('retry')}
        </button>
      </div>
    </div>
  );
}
