import type { ClientPermissions } from '@litas/sandbox';
import { scopesOf } from '@litas/openapi/read/browser';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { description } from '../../scopes/description.ts';
import { accessMessages } from './messages.ts';
import { knownPermissions } from './known-permissions.ts';

const plainScopes = Object.keys(scopesOf(description)).filter((name) => !name.endsWith('_offline'));

/** The clients with their permissions and static scopes, to change them. */
export function ClientPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(accessMessages);
  const known = useWorldQuery('clients', (sandbox) => sandbox.clients());
  return (
    <Panel title={t('clients')}>
      <p className="note">{t('clientsHelp')}</p>
      <Loaded query={known} label={t('loading')}>
        {(clients) => (
          <ul className="access-list">
            {clients.map((client) => (
              <ClientItem key={client.client} client={client} run={run} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

interface ClientItemProps {
  readonly client: ClientPermissions;
  readonly run: RunChange;
}

function ClientItem({ client: { client, title, permissions, staticScopes }, run }: ClientItemProps) {
  const t = useMessages(accessMessages);
  const held = new Set([...permissions, ...staticScopes]);
  const addable = {
    permissions: knownPermissions.filter((name) => !held.has(name)),
    staticScopes: plainScopes.filter((name) => !held.has(name)),
  };
  const give = (name: string): void =>
    void run(`${t('give')} ${name}`, (sandbox) => sandbox.changePermissions({ client, give: [name] }));
  const take = (name: string): void =>
    void run(t('take', { name, client }), (sandbox) => sandbox.changePermissions({ client, take: [name] }));
  return (
    <li className="access-item">
      <p>
        <strong>{title}</strong> <code>{client}</code>
      </p>
      {(['permissions', 'staticScopes'] as const).map((kind) => {
        const names = kind === 'permissions' ? permissions : staticScopes;
        return (
          <div key={kind} className="access-held">
            <h3>{t(kind)}</h3>
            {names.length === 0 ? (
              <p className="note">{t('none')}</p>
            ) : (
              <ul className="scope-tags" aria-label={t(kind)}>
                {names.map((name) => (
                  <li key={name}>
                    <code>{name}</code>
                    <button
                      type="button"
                      className="tag-button"
                      aria-label={t('take', { name, client })}
                      onClick={() => take(name)}
                    >
                      ×
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <label className="control access-give">
        <span className="visually-hidden">{t('giveTo', { client })}</span>
        <select value="" onChange={({ target }) => give(target.value)}>
          <option value="" disabled>
            {t('give')}…
          </option>
          {(['permissions', 'staticScopes'] as const).map((kind) => (
            <optgroup key={kind} label={t(kind)}>
              {addable[kind].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </li>
  );
}
