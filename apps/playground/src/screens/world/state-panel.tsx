import { type ChangeEvent, useState } from 'react';
import type { WorldExport } from '@litas/sandbox';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { isWorldName } from '../../modes/world-name.ts';
import { undoPrefix } from '../../people/edits.ts';
import { useMode, useWorldName } from '../../shell/use-playground.ts';
import { worldMessages } from './messages.ts';
import { saveState } from './save-state.ts';
import { SnapshotList } from './snapshot-list.tsx';

/** Resets the world, and saves and restores its state, in the sandbox or as a file. */
export function StatePanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const mode = useMode();
  const world = useWorldName();
  const [name, setName] = useState('');
  const kept = useWorldQuery('snapshots', async (sandbox) =>
    (await sandbox.snapshots()).filter(({ snapshot }) => !snapshot.startsWith(undoPrefix)),
  );
  const take = async (): Promise<void> => {
    const called = name === '' ? freeName((kept.data ?? []).map(({ snapshot }) => snapshot)) : name;
    if (await run(t('took', { name: called }), (sandbox) => sandbox.snapshot(called))) setName('');
  };
  const download = (): void =>
    void run(t('download'), async (sandbox) => {
      const exported = await sandbox.exportWorld();
      saveState(world, exported.time.slice(0, 16).replaceAll(':', ''), exported);
    });
  const upload = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    void run(t('uploaded', { name: file.name }), async (sandbox) =>
      sandbox.importWorld(readJson(await file.text(), t('notJson'))),
    ).finally(() => (target.value = ''));
  };
  return (
    <Panel title={t('state')}>
      <p className="note">{t('stateHelp')}</p>
      <div className="world-actions">
        <ConfirmButton
          label={t('reset')}
          sure={t('sure')}
          onConfirm={() => void run(t('reset'), (sandbox) => sandbox.reset())}
        />
      </div>
      <h3>{t('snapshots')}</h3>
      <p className="note">{t('snapshotsHelp')}</p>
      <Loaded query={kept} label={t('loading')} lines={1}>
        {(snapshots) => <SnapshotList snapshots={snapshots} run={run} />}
      </Loaded>
      <form
        className="world-set"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <label className="control">
          <span className="control-label">{t('snapshotName')}</span>
          <input
            value={name}
            spellCheck={false}
            autoComplete="off"
            placeholder={freeName((kept.data ?? []).map(({ snapshot }) => snapshot))}
            aria-invalid={name !== '' && !isWorldName(name)}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" disabled={name !== '' && !isWorldName(name)}>
          {t('take')}
        </button>
      </form>
      <h3>{t('files')}</h3>
      <p className="note">
        {t('filesHelp')} {mode === 'msw' && t('filesInPage')}
      </p>
      <div className="world-actions">
        <button type="button" onClick={download}>
          {t('download')}
        </button>
        <label className="button-file">
          {t('upload')}
          <input type="file" accept="application/json,.json" className="visually-hidden" onChange={upload} />
        </label>
      </div>
    </Panel>
  );
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}

function readJson(text: string, problem: string): WorldExport {
  try {
    return JSON.parse(text) as WorldExport;
  } catch {
    throw new Error(problem);
  }
}
