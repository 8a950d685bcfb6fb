import type { TokenInfo } from '@litas/sandbox';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { TimeLeft, useWorldNow } from '../../live/time-left.tsx';
import { useLive } from '../../live/use-live.ts';
import { usePeople } from '../../live/use-people.ts';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { wordsOfToken } from '../../journal/filter-entries.ts';
import { accessMessages } from './messages.ts';
import { ScopeTags } from './scope-tags.tsx';
import { tokenState } from './token-state.ts';

/** The tokens of the world, with the time that is left, and what can be done with them. */
export function TokenList({ run }: { readonly run: RunChange }) {
  const t = useMessages(accessMessages);
  const issued = useWorldQuery('tokens', (sandbox) => sandbox.tokens(), { everyMs: 5_000 });
  return (
    <Panel title={t('tokens')}>
      <p className="note">{t('tokensHelp')}</p>
      <Loaded query={issued} label={t('loading')}>
        {(tokens) => <Tokens tokens={tokens} run={run} />}
      </Loaded>
    </Panel>
  );
}

interface TokensProps {
  readonly tokens: readonly TokenInfo[];
  readonly run: RunChange;
}

function Tokens({ tokens, run }: TokensProps) {
  const t = useMessages(accessMessages);
  const { user, client, ended } = useSearch({ from: '/access' });
  const navigate = useNavigate();
  const { clock } = useLive();
  const now = useWorldNow(clock);
  const shown = tokens
    .filter((token) => ended === '1' || (token.status !== 'replaced' && token.status !== 'revoked'))
    .filter((token) => (user ?? String(token.user)) === String(token.user))
    .filter((token) => (client ?? token.client) === token.client)
    .toReversed();
  return (
    <>
      {tokens.length === 0 && (
        <Empty title={t('noTokens')}>
          <p>{t('noTokensAdvice')}</p>
          <p className="access-actions">
            <Link to="/wallet" className="button">
              {t('toWallet')}
            </Link>
            <Link to="/explorer" className="button">
              {t('toExplorer')}
            </Link>
          </p>
        </Empty>
      )}
      {tokens.length > 0 && shown.length === 0 && (
        <Empty title={t('noTokensMatch')}>
          <button
            type="button"
            onClick={() =>
              void navigate({
                to: '/access',
                search: (search) => ({ ...search, user: undefined, client: undefined, ended: '1' }),
                replace: true,
              })
            }
          >
            {t('clearFilter')}
          </button>
        </Empty>
      )}
      {shown.length > 0 && now !== undefined && (
        <ul className="access-list">
          {shown.map((token) => (
            <TokenRow key={token.token} token={token} now={now} run={run} />
          ))}
        </ul>
      )}
      {shown.length > 0 && <p className="note">{t('refreshHelp')}</p>}
    </>
  );
}

interface TokenRowProps {
  readonly token: TokenInfo;
  /** World time, in milliseconds since 1970. */
  readonly now: number;
  readonly run: RunChange;
}

function TokenRow({ token, now, run }: TokenRowProps) {
  const t = useMessages(accessMessages);
  const people = usePeople();
  const state = tokenState(token, now);
  const { token: start, user, client, scopes, grantedScopes, expiresAt, refreshExpiresAt } = token;
  const isUsable = state === 'active' || state === 'expired';
  const name = people.find(({ id }) => id === user)?.name ?? t('unknownUser', { id: String(user) });
  return (
    <li className="access-row">
      <div className="access-who">
        <p>
          <strong>{name}</strong> <span className="note">{client}</span>
        </p>
        <p>
          <code>{start}…</code>{' '}
          <span className="access-state" data-state={state}>
            {t(`status.${state}`)}
          </span>
        </p>
      </div>
      <div>
        <ScopeTags scopes={scopes} none={t('noScopes')} label={t('scopesOf')} />
        {grantedScopes.length > scopes.length && (
          <p className="note">{t('narrowed', { scopes: grantedScopes.join(', ') })}</p>
        )}
      </div>
      <dl className="access-times">
        {state === 'active' && (
          <div>
            <dt>{t('expiresIn')}</dt>
            <dd>
              <TimeLeft until={expiresAt} now={now} />
            </dd>
          </div>
        )}
        {isUsable && (
          <div>
            <dt>{t('refreshUntil')}</dt>
            <dd>
              <TimeLeft until={refreshExpiresAt} now={now} />
            </dd>
          </div>
        )}
      </dl>
      <div className="access-actions">
        {isUsable && (
          <>
            <button
              type="button"
              className="quiet"
              aria-label={t('refresh', { token: start })}
              onClick={() =>
                void run(t('refresh', { token: start }), (sandbox) => sandbox.refreshToken(start))
              }
            >
              {t('refresh.short')}
            </button>
            {state === 'active' && (
              <button
                type="button"
                className="quiet"
                aria-label={t('expire', { token: start })}
                onClick={() =>
                  void run(t('expire', { token: start }), (sandbox) => sandbox.expireToken(start))
                }
              >
                {t('expire.short')}
              </button>
            )}
            <ConfirmButton
              className="quiet"
              label={t('revoke.short')}
              sure={t('revoke.sure')}
              onConfirm={() =>
                void run(t('revoke', { token: start }), (sandbox) => sandbox.revokeToken(start))
              }
            />
          </>
        )}
        <Link to="/requests" search={{ q: wordsOfToken(token) }} className="access-link">
          {t('toRequests')}
        </Link>
      </div>
    </li>
  );
}
