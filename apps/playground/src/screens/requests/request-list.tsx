import type { JournalEntry } from '@litas/sandbox';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { filterEntries } from '../../journal/filter-entries.ts';
import type { LiveStatus, LiveWorld } from '../../live/live-world.ts';
import { requestsMessages } from './messages.ts';
import { RequestFilters } from './request-filters.tsx';
import { RequestRow } from './request-row.tsx';

interface RequestListProps {
  /** The oldest first. */
  readonly requests: readonly JournalEntry[];
  readonly status: LiveStatus;
  readonly world: LiveWorld;
  /** Number of the chosen request. */
  readonly chosen: number;
}

/** Rows shown at first, and with each press on the button. */
const page = 100;

/** The requests that match the filter, the newest first. */
export function RequestList({ requests: all, status, world, chosen }: RequestListProps) {
  const t = useMessages(requestsMessages);
  const filter = useSearch({ from: '/requests' });
  const navigate = useNavigate();
  const [pausedAt, setPausedAt] = useState<number>();
  const [rows, setRows] = useState(page);
  const requests = pausedAt === undefined ? all : all.filter(({ number }) => number <= pausedAt);
  const found = filterEntries(requests, filter);
  const isFiltered = [filter.q, filter.status, filter.signer].some((part) => part !== undefined);
  const clearFilter = (): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, q: undefined, status: undefined, signer: undefined }),
      replace: true,
    });
  return (
    <section className="request-list" aria-label={t('title')}>
      <RequestFilters />
      <div className="request-tools">
        <p className="note" role="status">
          {pausedAt === undefined
            ? t('count', { count: found.length })
            : t('paused', { count: all.length - requests.length })}
        </p>
        <button
          type="button"
          className="quiet"
          onClick={() => setPausedAt(pausedAt === undefined ? (all.at(-1)?.number ?? 0) : undefined)}
        >
          {t(pausedAt === undefined ? 'pause' : 'resume')}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={all.length === 0}
          onClick={() => void world.sandbox().then(({ journal }) => journal.clear())}
        >
          {t('clear')}
        </button>
      </div>
      {status.state === 'connecting' && all.length === 0 && <Skeleton lines={6} label={t('loading')} />}
      {status.state === 'live' && all.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneAdvice')}</p>
          <Link to="/explorer" className="button">
            {t('toExplorer')}
          </Link>
        </Empty>
      )}
      {all.length > 0 && found.length === 0 && isFiltered && (
        <Empty title={t('noMatch')}>
          <button type="button" onClick={clearFilter}>
            {t('clearFilter')}
          </button>
        </Empty>
      )}
      <ul className="request-rows">
        {found.slice(0, rows).map((entry) => (
          <RequestRow key={entry.number} entry={entry} isChosen={entry.number === chosen} />
        ))}
      </ul>
      {found.length > rows && (
        <button type="button" onClick={() => setRows(rows + page)}>
          {t('more')}
        </button>
      )}
    </section>
  );
}
