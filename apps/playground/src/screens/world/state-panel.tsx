import type { WorldSnapshot } from '@litas/sandbox';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { worldMessages } from './messages.ts';
import type { RunChange } from './world-screen.tsx';

interface KeptSnapshot {
  readonly number: number;
  readonly time: string;
  readonly snapshot: WorldSnapshot;
}

/** Resets the world, and saves and restores its state. */
export function StatePanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const { world } = useLive();
  const [isSure, setSure] = useState(false);
  const [kept, setKept] = useState<readonly KeptSnapshot[]>([]);
  const take = (): void =>
    void run(t('take'), async () => {
      const sandbox = await world.sandbox();
      const time = (await sandbox.clock.now()).toISOString();
      const snapshot = await sandbox.snapshot();
      setKept((present) => [...present, { number: present.length + 1, time, snapshot }]);
    });
  const restore = ({ number, snapshot }: KeptSnapshot): void =>
    void run(t('restore', { number }), async () => (await world.sandbox()).restore(snapshot));
  const reset = (): void => {
    setSure(false);
    void run(t('reset'), async () => (await world.sandbox()).reset());
  };
  return (
    <Panel title={t('state')}>
      <p className="note">{t('stateHelp')}</p>
      <div className="world-actions">
        {isSure ? (
          <>
            <button type="button" className="danger" onClick={reset}>
              {t('sure')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {t('reset')}
          </button>
        )}
        <button type="button" onClick={take}>
          {t('take')}
        </button>
      </div>
      <h3>{t('snapshots')}</h3>
      {kept.length === 0 ? (
        <p className="note">{t('noSnapshots')}</p>
      ) : (
        <ul className="world-list">
          {kept.map((each) => (
            <li key={each.number}>
              <span>{t('snapshotAt', { number: each.number, time: each.time })}</span>
              <button type="button" className="quiet" onClick={() => restore(each)}>
                {t('restore', { number: each.number })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
