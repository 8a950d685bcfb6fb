import { useEffect, useRef } from 'react';
import { CopyButton } from '../components/copy-button.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { useCredentials } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';
import './own-clients.css';

/** Shows the keys of the clients that were created, once. */
export function CreatedClients({ onDone }: { readonly onDone: () => void }) {
  const t = useMessages(ownClientMessages);
  const { client, reader } = useCredentials();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section className="own-clients" aria-label={t('created')} tabIndex={-1} ref={panel}>
      <p className="problem-title" role="status">
        ✓ {t('created')}
      </p>
      <p>{t('createdText')}</p>
      <ul className="own-client-keys">
        {(
          [
            { ...client, name: t('asks') },
            { ...reader, name: t('reads') },
          ] as const
        ).map(({ id, key, name }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
            </p>
            <dl>
              <dt>{t('id')}</dt>
              <dd>
                <code>{id}</code>
              </dd>
              <dt>{t('key')}</dt>
              <dd>
                <code>{key}</code>
              </dd>
            </dl>
            <CopyButton text={() => `${id}\n${key}`} label={t('copy')} done={t('copied')} />
          </li>
        ))}
      </ul>
      <div className="problem-actions">
        <button type="button" className="primary" onClick={onDone}>
          {t('done')}
        </button>
      </div>
    </section>
  );
}
