import type { NamedSnapshot } from '@litas/sandbox';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldName } from '../../shell/use-playground.ts';
import { worldTimeText } from '../../time/world-time-text.ts';
import { worldMessages } from './messages.ts';
import { saveState } from './save-state.ts';

interface SnapshotListProps {
  /** The newest last. */
  readonly snapshots: readonly NamedSnapshot[];
  readonly run: RunChange;
}

/** The snapshots of the world, each to restore, to download and to remove. */
export function SnapshotList({ snapshots, run }: SnapshotListProps) {
  const t = useMessages(worldMessages);
  const language = useLanguage();
  const world = useWorldName();
  const { requests } = useLive();
  if (snapshots.length === 0) return <p className="note">{t('noSnapshots')}</p>;
  return (
    <ul className="world-list">
      {snapshots.toReversed().map((each) => {
        const { snapshot: name, bytes, created } = each;
        const restore = t('restoreNamed', { name });
        const download = t('downloadNamed', { name });
        const remove = t('removeNamed', { name });
        const facts = [
          ...(created === undefined ? [] : [worldTimeText(new Date(created * 1_000), language)]),
          t('kilobytes', { size: Math.ceil(bytes / 1_000) }),
        ];
        return (
          <li key={name}>
            <span className="snapshot-text">
              <code>{name}</code>
              <span className="note">{facts.join(' · ')}</span>
            </span>
            <span className="world-actions">
              <ConfirmButton
                className="quiet"
                label={t('restore')}
                name={restore}
                sure={t('sureRestore', { count: requests.length })}
                onConfirm={() => void run(restore, (sandbox) => sandbox.restore(each))}
              />
              <button
                type="button"
                className="quiet"
                aria-label={download}
                onClick={() =>
                  void run(download, async (sandbox) =>
                    saveState(world, name, await sandbox.exportWorld({ snapshot: name })),
                  )
                }
              >
                {t('downloadSnapshot')}
              </button>
              <ConfirmButton
                className="quiet"
                label={t('removeSnapshot')}
                name={remove}
                sure={t('sureRemove')}
                onConfirm={() => void run(remove, (sandbox) => sandbox.removeSnapshot(name))}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
