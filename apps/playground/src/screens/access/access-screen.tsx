import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { usePeople } from '../../live/use-people.ts';
import { useRunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { useMode } from '../../shell/use-playground.ts';
import type { AccessSearch } from './access-search.ts';
import { ClientPanel } from './client-panel.tsx';
import { ConsentPreview } from './consent-preview.tsx';
import { GrantPanel } from './grant-panel.tsx';
import { accessMessages } from './messages.ts';
import { RequestPanel } from './request-panel.tsx';
import { TokenList } from './token-list.tsx';
import './access.css';

/** Who may do what: tokens, authorization requests, offline scopes, permissions and the consent page. */
export function AccessScreen() {
  const t = useMessages(accessMessages);
  const mode = useMode();
  const { status, world } = useLive();
  const { run, notice } = useRunChange();
  return (
    <div className="access">
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && status.state === 'connecting' && <Skeleton lines={6} label={t('loading')} />}
      {mode !== 'prism' && status.state === 'live' && (
        <>
          <AccessFilters />
          <TokenList run={run} />
          <div className="access-columns">
            <RequestPanel />
            <GrantPanel run={run} />
          </div>
          <ClientPanel run={run} />
          <ConsentPreview />
          <p className="note run-notice" role="status">
            {notice}
          </p>
        </>
      )}
    </div>
  );
}

function AccessFilters() {
  const t = useMessages(accessMessages);
  const { user = '', client = '', ended } = useSearch({ from: '/access' });
  const navigate = useNavigate();
  const people = usePeople();
  const { data: clients = [] } = useWorldQuery('clients', (sandbox) => sandbox.clients());
  const change = (part: AccessSearch): void =>
    void navigate({
      to: '/access',
      search: (search) => ({ ...search, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="access-filters">
      <label className="control">
        <span className="control-label">{t('user')}</span>
        <select value={user} onChange={({ target }) => change({ user: target.value || undefined })}>
          <option value="">{t('all')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="control">
        <span className="control-label">{t('client')}</span>
        <select value={client} onChange={({ target }) => change({ client: target.value || undefined })}>
          <option value="">{t('all')}</option>
          {clients.map((each) => (
            <option key={each.client} value={each.client}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      <label className="access-check">
        <input
          type="checkbox"
          checked={ended === '1'}
          onChange={({ target }) => change({ ended: target.checked ? '1' : undefined })}
        />
        {t('ended')}
      </label>
    </div>
  );
}
