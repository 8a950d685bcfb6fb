import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../components/feedback/empty.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveBadge } from '../../live/live-badge.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useCredentials, useMode } from '../../shell/use-playground.ts';
import { MessageCard } from './message-card.tsx';
import { outboxMessages } from './messages.ts';
import { type MessageFilter, readMessageFilter } from './message-filter.ts';
import './messages.css';

/** The messages that the sandbox would have sent, live. */
export function MessagesScreen() {
  const t = useMessages(outboxMessages);
  const { messages, requests, status, world } = useLive();
  const mode = useMode();
  const filter = useSearch({ from: '/messages' });
  const navigate = useNavigate();
  const change = (part: MessageFilter): void =>
    void navigate({
      to: '.',
      search: ({ to, kind, ...rest }) => ({ ...rest, ...readMessageFilter({ to, kind, ...part }) }),
      replace: true,
    });
  const recipients = [...new Set(messages.map(({ recipient }) => recipient))].toSorted();
  const found = messages.filter(
    ({ recipient, kind }) =>
      (filter.to === undefined || filter.to === recipient) &&
      (filter.kind === undefined || filter.kind === kind),
  );
  const isLoading = status.state === 'connecting' && messages.length === 0;
  return (
    <div className="outbox">
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        {mode !== 'prism' && <LiveBadge status={status} />}
        <p className="lead">{t('lead')}</p>
      </div>
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' && (
        <>
          <div className="outbox-filters">
            <label className="control">
              <span className="control-label">{t('person')}</span>
              <select value={filter.to ?? ''} onChange={({ target }) => change({ to: target.value })}>
                <option value="">{t('all')}</option>
                {[...new Set([...recipients, ...(filter.to === undefined ? [] : [filter.to])])].map(
                  (each) => (
                    <option key={each}>{each}</option>
                  ),
                )}
              </select>
            </label>
            <label className="control">
              <span className="control-label">{t('kind')}</span>
              <select
                value={filter.kind ?? ''}
                onChange={({ target }) => change({ kind: target.value as MessageFilter['kind'] })}
              >
                <option value="">{t('all')}</option>
                <option value="sms">{t('sms')}</option>
                <option value="email">{t('email')}</option>
              </select>
            </label>
            <p className="note" role="status">
              {isLoading ? '' : t('count', { count: found.length })}
            </p>
          </div>
          {isLoading && <Skeleton lines={4} label={t('loading')} />}
          {status.state === 'live' && messages.length === 0 && <NoMessages />}
          {messages.length > 0 && found.length === 0 && (
            <Empty title={t('noMatch')}>
              <button type="button" onClick={() => change({ to: undefined, kind: undefined })}>
                {t('clear')}
              </button>
            </Empty>
          )}
          <ul className="outbox-list">
            {found.map((message) => (
              <MessageCard key={message.id} message={message} requests={requests} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function NoMessages() {
  const t = useMessages(outboxMessages);
  const [person] = useCredentials().people;
  return (
    <Empty title={t('none')}>
      <p>{t('noneAdvice')}</p>
      <p className="outbox-actions">
        <Link to="/explorer/$operationId" params={{ operationId: 'registerUser' }} className="button">
          {t('register')}
        </Link>
        <Link
          to="/explorer/$operationId"
          params={{ operationId: 'assignPhone' }}
          search={{ ...(person && { as: person.username }), body: '{"phone":"37060000188"}' }}
          className="button"
        >
          {t('assign')}
        </Link>
      </p>
    </Empty>
  );
}
