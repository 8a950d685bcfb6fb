import { lazy, Suspense } from 'react';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { useMode } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

const RequestRow = lazy(async () => ({ default: (await import('../requests/request-row.tsx')).RequestRow }));

/** Requests that are shown at most. */
const shown = 5;

/** The last requests, as they arrive. */
export function LastRequests() {
  const t = useMessages(homeMessages);
  const { requests, status } = useLive();
  const isPrism = useMode() === 'prism';
  const isKnown = requests.length > 0 || status.state === 'live';
  if (isPrism || (!isKnown && status.state !== 'connecting')) return null;
  return (
    <Panel title={t('last')}>
      {!isKnown ? (
        <Skeleton lines={3} label={t('loadingRequests')} />
      ) : requests.length === 0 ? (
        <p className="note">{t('noRequests')}</p>
      ) : (
        <Suspense fallback={<Skeleton lines={Math.min(shown, requests.length)} label={t('last')} />}>
          <ul className="request-rows">
            {requests
              .slice(-shown)
              .toReversed()
              .map((entry) => (
                <RequestRow key={entry.number} entry={entry} />
              ))}
          </ul>
        </Suspense>
      )}
    </Panel>
  );
}
