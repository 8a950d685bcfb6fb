import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../components/feedback/skeleton.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { editProblem } from '../people/edit-problem.ts';
import { liveMessages } from './messages.ts';
import { useLive } from './use-live.ts';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, unknown>;
  /** What is being loaded, and its expected number of lines. */
  readonly label: string;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Shows the data of a query, a skeleton while it is loading, or the error with a button to try again. */
export function Loaded<Data>({ query, label, lines = 4, children }: LoadedProps<Data>) {
  const t = useMessages(liveMessages);
  const { status } = useLive();
  const { data, error, isPending, refetch } = query;
  // A connection that is lost is said once, above; the last known data stays.
  if (data !== undefined) return children(data);
  if (isPending) return <Skeleton lines={lines} label={label} />;
  if (status.state === 'offline' || status.state === 'failed') return null;
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{t('failed')}</p>
      <p lang="en">{editProblem(error).message}</p>
      <div className="problem-actions">
        <button type="button" onClick={() => void refetch()}>
          {t('retry')}
        </button>
      </div>
    </div>
  );
}
