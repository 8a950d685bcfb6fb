import { useQuery } from '@tanstack/react-query';
import type { Attempt } from '../../calls/call-recorder.ts';
import { correlationIdOf } from '../../calls/send-call.ts';
import { WorldChanges } from '../../components/world-changes.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useMode, usePlayground, useWorldName } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';

/** What a request changed in the world, from the journal. Of a request that reads and changes nothing, nothing is shown. */
export function ChangesPart({ attempt }: { readonly attempt: Attempt }) {
  const t = useMessages(explorerMessages);
  const playground = usePlayground();
  const mode = useMode();
  const world = useWorldName();
  const correlationId = correlationIdOf(attempt);
  const { data: changes } = useQuery({
    queryKey: ['changes', correlationId],
    enabled: mode !== 'prism' && correlationId !== undefined,
    queryFn: async () => {
      const { journal } = await playground.live(mode, world).sandbox();
      const [entry] = await journal.find({ correlationId });
      // A query cannot have the result `undefined`.
      return entry === undefined ? null : (entry.changes ?? []);
    },
  });
  if (changes === undefined || changes === null) return null;
  if (changes.length === 0 && attempt.method === 'GET') return null;
  return (
    <section className="result-changes" aria-label={t('changes')}>
      <h3>{t('changes')}</h3>
      <WorldChanges changes={changes} />
    </section>
  );
}
