import { Link, Outlet, useParams } from '@tanstack/react-router';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useMode } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';
import { RequestList } from './request-list.tsx';
import '../../styles/result/index.css';
import './requests.css';

/** The live list of requests and the selected request. */
export function RequestsScreen() {
  const t = useMessages(requestsMessages);
  const { number } = useParams({ strict: false });
  const live = useLive();
  const { status, world } = live;
  const mode = useMode();
  return (
    <div className={number === undefined ? 'requests' : 'requests requests-chosen'}>
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && (
        <div className="requests-columns">
          <RequestList live={live} chosen={Number(number)} />
          <div className="requests-detail">
            <Link to="/requests" search={(search) => search} className="back-link">
              ← {t('back')}
            </Link>
            <Outlet />
          </div>
        </div>
      )}
    </div>
  );
}

/** A placeholder while no request is selected. */
export function NoRequest() {
  const t = useMessages(requestsMessages);
  return <p className="inspector inspector-empty requests-none">{t('choose')}</p>;
}
