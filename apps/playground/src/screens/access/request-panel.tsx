import type { AuthorizationRequestInfo } from '@litas/sandbox';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { SandboxPageDialog } from '../../components/sandbox-page/sandbox-page-dialog.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { TimeLeft, useWorldNow } from '../../live/time-left.tsx';
import { useLive } from '../../live/use-live.ts';
import { usePeople } from '../../live/use-people.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { useSession } from '../../shell/use-playground.ts';
import { accessMessages } from './messages.ts';
import { ScopeTags } from './scope-tags.tsx';

/** The authorization requests that wait or were decided. */
export function RequestPanel() {
  const t = useMessages(accessMessages);
  const { clock } = useLive();
  const now = useWorldNow(clock);
  const waiting = useWorldQuery('requests', (sandbox) => sandbox.authorizationRequests(), {
    everyMs: 5_000,
  });
  return (
    <Panel title={t('requests')}>
      <p className="note">{t('requestsHelp')}</p>
      <Loaded query={waiting} label={t('loading')} lines={2}>
        {(requests) =>
          requests.length === 0 || now === undefined ? (
            <p className="note">{t('noRequests')}</p>
          ) : (
            <ul className="access-list">
              {requests.toReversed().map((request) => (
                <RequestItem key={request.page} request={request} now={now} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface RequestItemProps {
  readonly request: AuthorizationRequestInfo;
  /** World time, in milliseconds since 1970. */
  readonly now: number;
}

function RequestItem({ request, now }: RequestItemProps) {
  const t = useMessages(accessMessages);
  const { mode, origin } = useSession();
  const people = usePeople();
  const [isOpen, setOpen] = useState(false);
  const { client, redirectUri, scopes, email, status, user, granted, page, expiresAt } = request;
  const name = people.find(({ id }) => id === user)?.name ?? t('unknownUser', { id: String(user) });
  return (
    <li className="access-item">
      <p>
        {/* The spaces are for screen readers. */}
        <strong>{t('asks', { client })}</strong>{' '}
        <span className="access-state" data-state={status}>
          {t(`request.${status}`)}
        </span>{' '}
        {user !== undefined && <span className="note">{t('by', { name })}</span>}
      </p>
      <ScopeTags scopes={granted ?? scopes} none={t('noScopes')} label={t('scopesOf')} />
      <p className="note access-break">
        {email !== undefined && `${email} · `}
        {redirectUri}
      </p>
      {status === 'waiting' && (
        <p className="access-actions">
          {mode === 'msw' ? (
            <button type="button" onClick={() => setOpen(true)}>
              {t('openPage')}
            </button>
          ) : (
            <a className="button" href={`${origin}${page}`} target="_blank" rel="noreferrer">
              {t('openPage')}
            </a>
          )}
          <span className="note">
            {t('expiresIn')} <TimeLeft until={expiresAt} now={now} />
          </span>
        </p>
      )}
      {isOpen && (
        <SandboxPageDialog
          name="consent"
          url={`${origin}${page}`}
          redirectUri={redirectUri}
          onFinish={() => setOpen(false)}
          onFail={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  );
}
