import { useQuery } from '@tanstack/react-query';
import type { Attempt } from '../../calls/call-recorder.ts';
import { correlationIdOf } from '../../calls/send-call.ts';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { CopyAs } from '../../copy-as/copy-as.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useMode, usePlayground, useWorldName } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';

/** The last request of a call as code and as a test case, from the journal. */
export function CopyPart({ attempt }: { readonly attempt: Attempt }) {
  const t = useMessages(explorerMessages);
  const playground = usePlayground();
  const mode = useMode();
  const world = useWorldName();
  const correlationId = correlationIdOf(attempt);
  const { data: requests, isLoading } = useQuery({
    queryKey: ['journal', correlationId],
    enabled: mode !== 'prism' && correlationId !== undefined,
    queryFn: async () => {
      const { journal } = await playground.live(mode, world).sandbox();
      return journal.find();
    },
  });
  if (isLoading) return <Skeleton lines={4} label={t('loadingJournal')} />;
  const entry = requests?.find((each) => each.correlationId === correlationId);
  if (entry === undefined || requests === undefined) return <p className="note">{t('notInJournal')}</p>;
  return <CopyAs key={correlationId} entry={entry} requests={requests} />;
}
