import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { defaultWorld, isWorldName } from '../../modes/world-name.ts';
import { useSession, useWorldName } from '../../shell/use-playground.ts';
import { worldMessages } from './messages.ts';

/** The worlds of the sandbox, to create, choose and remove them. */
export function WorldsPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const current = useWorldName();
  const isTeam = useSession().isTeam;
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const { data: worlds = [] } = useWorldQuery('worlds', (sandbox) => sandbox.worlds(), { everyMs: 5_000 });
  const names = [...new Set([defaultWorld, ...worlds, current])];
  const choose = (world: string): Promise<void> =>
    navigate({
      to: '/world',
      search: (search) => ({ ...search, world: world === defaultWorld ? undefined : world }),
    });
  const isValid = isWorldName(name);
  const create = async (): Promise<void> => {
    // A world is created when it is first changed. A new one has no rules to remove.
    if (await run(t('createWorld', { name }), (sandbox) => sandbox.world(name).faults.clear())) {
      setName('');
      await choose(name);
    }
  };
  const remove = async (world: string): Promise<void> => {
    await run(t('removeWorld', { name: world }), (sandbox) => sandbox.world(world).remove(), {
      refresh: world !== current,
    });
    if (world === current) await choose(defaultWorld);
  };
  return (
    <Panel title={t('worlds')}>
      <p className="note">{t(isTeam ? 'worldsHelpTeam' : 'worldsHelp')}</p>
      <ul className="world-list">
        {names.map((world) => (
          <li key={world}>
            <span>
              {world === current ? <strong aria-current="true">{world}</strong> : world}
              {world === current && <span className="note"> {t('shown')}</span>}
            </span>
            <span className="world-actions">
              {world !== current && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('switchTo', { name: world })}
                  onClick={() => void choose(world)}
                >
                  {t('switch')}
                </button>
              )}
              {world !== defaultWorld && (
                <ConfirmButton
                  className="quiet"
                  label={t('removeWorld', { name: world })}
                  sure={t('sureRemove')}
                  onConfirm={() => void remove(world)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <form
        className="world-set"
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) void create();
        }}
      >
        <label className="control">
          <span className="control-label">{t('newWorld')}</span>
          <input
            value={name}
            spellCheck={false}
            autoComplete="off"
            placeholder="checkout-test"
            aria-invalid={name !== '' && !isValid}
            aria-describedby="world-name-rule"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" disabled={!isValid}>
          {t('create')}
        </button>
      </form>
      <p className="note" id="world-name-rule">
        {t('worldNameRule')}
      </p>
    </Panel>
  );
}
