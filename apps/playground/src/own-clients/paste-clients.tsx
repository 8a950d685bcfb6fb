import type { ClientPermissions } from '@litas/sandbox';
import { type ChangeEvent, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useLive } from '../live/use-live.ts';
import { useMode, usePlayground, useWorldName } from '../shell/use-playground.ts';
import { readPeople } from './create-clients.ts';
import { ownClientMessages } from './messages.ts';

const empty = { id: '', key: '', readerId: '', readerKey: '' };

/** Asks for the credentials of clients that exist already. */
export function PasteClients({ clients }: { readonly clients: readonly ClientPermissions[] }) {
  const t = useMessages(ownClientMessages);
  const mode = useMode();
  const name = useWorldName();
  const { ownCredentials, origins } = usePlayground();
  const { world } = useLive();
  const [texts, setTexts] = useState(empty);
  const [problem, setProblem] = useState('');

  const use = async (): Promise<void> => {
    const client = { id: texts.id.trim(), key: texts.key.trim() };
    const reader = { id: texts.readerId.trim(), key: texts.readerKey.trim() };
    const entered = reader.id === '' ? [client] : [client, reader];
    if (entered.some(({ id, key }) => id === '' || key === '')) {
      setProblem(t('incomplete'));
      return;
    }
    const unknown = entered.find(({ id }) => clients.every((each) => each.client !== id));
    if (unknown !== undefined) {
      setProblem(t('unknown', { id: unknown.id }));
      return;
    }
    try {
      const people = await readPeople(await world.sandbox());
      ownCredentials.set(origins[mode], name, { client, reader: entered.at(-1) ?? client, people });
    } catch (error) {
      setProblem(t('failed', { reason: error instanceof Error ? error.message : '' }));
    }
  };
  const field = (part: keyof typeof empty) => ({
    value: texts[part],
    autoComplete: 'off',
    spellCheck: false,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setTexts({ ...texts, [part]: target.value }),
  });
  return (
    <details className="own-clients-paste">
      <summary>{t('paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <fieldset>
          <legend>{t('asks')}</legend>
          <label className="control">
            <span className="control-label">{t('id')}</span>
            <input {...field('id')} />
          </label>
          <label className="control">
            <span className="control-label">{t('key')}</span>
            <input className="secret" {...field('key')} />
          </label>
        </fieldset>
        <fieldset>
          <legend>
            {t('reads')} ({t('optional')})
          </legend>
          <label className="control">
            <span className="control-label">{t('id')}</span>
            <input {...field('readerId')} />
          </label>
          <label className="control">
            <span className="control-label">{t('key')}</span>
            <input className="secret" {...field('readerKey')} />
          </label>
        </fieldset>
        {problem !== '' && (
          <p className="token-rejected" role="alert">
            {problem}
          </p>
        )}
        <button type="submit">{t('use')}</button>
      </form>
    </details>
  );
}
