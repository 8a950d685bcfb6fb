import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { withoutWallet } from '../../people/people-search.ts';
import { useMode } from '../../shell/use-playground.ts';
import { EditNotice } from './edit-notice.tsx';
import { peopleMessages } from './messages.ts';
import { PeopleList } from './people-list.tsx';
import { useRefresh } from './use-people.ts';
import './styles/index.css';

/** The people of the world, and the chosen one. */
export function PeopleScreen() {
  const t = useMessages(peopleMessages);
  const { userId } = useParams({ strict: false });
  const isNew = useLocation({ select: ({ pathname }) => pathname.endsWith('/people/new') });
  const { status, world } = useLive();
  const mode = useMode();
  useRefresh();
  return (
    <div className={userId === undefined && !isNew ? 'people' : 'people people-chosen'}>
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && (
        <>
          <EditNotice />
          <div className="people-columns">
            <PeopleList chosen={userId} />
            <div className="people-detail">
              <Link to="/people" search={withoutWallet} className="back-link">
                ← {t('back')}
              </Link>
              <Outlet />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
