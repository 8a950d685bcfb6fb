import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { usePeople } from '../../live/use-people.ts';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { accessMessages } from './messages.ts';

/** The offline scopes that users granted, to withdraw them. */
export function GrantPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(accessMessages);
  const people = usePeople();
  const granted = useWorldQuery('grants', (sandbox) => sandbox.grants(), { everyMs: 5_000 });
  return (
    <Panel title={t('grants')}>
      <p className="note">{t('grantsHelp')}</p>
      <Loaded query={granted} label={t('loading')} lines={2}>
        {(grants) =>
          grants.length === 0 ? (
            <p className="note">{t('noGrants')}</p>
          ) : (
            <ul className="access-list">
              {grants.map(({ user, client, scopes }) => (
                <li key={`${user} ${client}`} className="access-item">
                  <p>
                    <strong>
                      {people.find(({ id }) => id === user)?.name ?? t('unknownUser', { id: String(user) })}
                    </strong>{' '}
                    <span className="note">→ {client}</span>
                  </p>
                  <ul className="scope-tags" aria-label={t('grants')}>
                    {scopes.map((scope) => (
                      <li key={scope}>
                        <code>{scope}</code>
                        <button
                          type="button"
                          className="tag-button"
                          aria-label={t('withdraw', { scope })}
                          onClick={() =>
                            void run(t('withdraw', { scope }), (sandbox) =>
                              sandbox.withdrawGrant({ user, client, scopes: [scope] }),
                            )
                          }
                        >
                          ×
                        </button>
                      </li>
                    ))}
                  </ul>
                  <p className="access-actions">
                    <ConfirmButton
                      className="quiet"
                      label={t('withdrawAll')}
                      sure={t('withdrawAll')}
                      onConfirm={() =>
                        void run(t('withdrawAll'), (sandbox) => sandbox.withdrawGrant({ user, client }))
                      }
                    />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
