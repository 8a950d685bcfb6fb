import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { useMode } from '../../shell/use-playground.ts';
import { RequestRow } from '../requests/request-row.tsx';
import { homeMessages } from './messages.ts';

/** The last requests, as they arrive. */
export function LastRequests() {
  const t = useMessages(homeMessages);
  const { requests } = useLive();
  if (useMode() === 'prism') return null;
  return (
    <Panel title={t('last')}>
      {requests.length === 0 ? (
        <p className="note">{t('noRequests')}</p>
      ) : (
        <ul className="request-rows">
          {requests
            .slice(-5)
            .toReversed()
            .map((entry) => (
              <RequestRow key={entry.number} entry={entry} />
            ))}
        </ul>
      )}
    </Panel>
  );
}
