import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LiveNotice } from '../../live/live-notice.tsx';
import { useLive } from '../../live/use-live.ts';
import { useMode } from '../../shell/use-playground.ts';
import { worldMessages } from './messages.ts';
import { WorldHead } from './world-head.tsx';
import './world.css';

const FileEditor = lazy(async () => ({ default: (await import('./file-editor.tsx')).FileEditor }));

/** The editor of world files. */
export function WorldFileScreen() {
  const t = useMessages(worldMessages);
  const mode = useMode();
  const { status, world } = useLive();
  const { data: schema } = useQuery({
    queryKey: ['world-schema'],
    queryFn: async () => (await world.sandbox()).worldSchema(),
    enabled: status.state === 'live',
    // It changes with the version of the sandbox only.
    staleTime: 'static',
  });
  const loading = (
    <Panel title={t('worldFile')}>
      <Skeleton lines={8} label={t('fileLoading')} />
    </Panel>
  );
  return (
    <div className="world">
      <WorldHead title={t('worldFile')} lead={t('fileLead')} />
      <LiveNotice status={status} world={world} />
      {mode !== 'prism' &&
        (schema === undefined ? (
          (status.state === 'connecting' || status.state === 'live') && loading
        ) : (
          <Suspense fallback={loading}>
            <FileEditor schema={schema} />
          </Suspense>
        ))}
    </div>
  );
}
