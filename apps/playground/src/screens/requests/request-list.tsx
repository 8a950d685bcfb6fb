import type { JournalEntry } from '@litas/sandbox';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Empty } from '../../components/feedback/empty.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { entryFilter, filterConditions } from '../../journal/filter-entries.ts';
import { groupEntries, type RequestGroup } from '../../journal/group-entries.ts';
import type { LiveState, LiveWorld } from '../../live/live-world.ts';
import { useRunChange } from '../../live/use-run-change.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { ExportButton } from './export-button.tsx';
import { requestsMessages } from './messages.ts';
import { RequestFilters } from './request-filters.tsx';
import { RequestRows } from './request-rows.tsx';

interface RequestListProps {
  readonly live: LiveState & { readonly world: LiveWorld };
  /** Number of the chosen request. */
  readonly chosen: number;
}

/** The requests that match the filter, the newest first. The attempts of one call are one row. */
export function RequestList({ live: { requests: all, status, rate, world }, chosen }: RequestListProps) {
  const t = useMessages(requestsMessages);
  const filter = useSearch({ from: '/requests' });
  const { log } = usePlayground();
  const navigate = useNavigate();
  const { run, notice } = useRunChange();
  const [pausedAt, setPausedAt] = useState<number>();
  const requests = useMemo(
    () => (pausedAt === undefined ? all : all.filter(({ number }) => number <= pausedAt)),
    [all, pausedAt],
  );
  const matches = useMemo(() => entryFilter(filter), [filter]);
  const groups = useMemo(() => {
    const groupsOfAll = filter.each === undefined ? groupEntries(requests, log.callOf) : single(requests);
    return groupsOfAll.filter(({ entries }) => entries.some(matches));
  }, [requests, filter.each, matches, log]);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const isLoading = status.state === 'connecting' && all.length === 0;
  const countText = isLoading
    ? ''
    : t(count === groups.length ? 'count' : 'countInRows', { count, rows: groups.length });
  const isFiltered = filterConditions.some((name) => filter[name] !== undefined);
  const clearFilter = (): void =>
    void navigate({
      to: '.',
      search: (search) => ({
        ...search,
        ...Object.fromEntries(filterConditions.map((name) => [name, undefined])),
      }),
      replace: true,
    });
  return (
    <section className="request-list" aria-label={t('title')}>
      <RequestFilters world={world} />
      <div className="request-tools">
        <p className="note" role="status">
          {pausedAt !== undefined
            ? t('paused', { count: all.length - requests.length })
            : rate === undefined
              ? countText
              : t('sampled', { rate })}
        </p>
        <button
          type="button"
          className="quiet"
          onClick={() => setPausedAt(pausedAt === undefined ? (all.at(-1)?.number ?? 0) : undefined)}
        >
          {t(pausedAt === undefined ? 'pause' : 'resume')}
        </button>
        <ExportButton groups={groups} />
        <ConfirmButton
          label={t('clear')}
          sure={t('clearSure')}
          className="quiet"
          disabled={all.length === 0}
          onConfirm={() => void run(t('clear'), async ({ journal }) => journal.clear())}
        />
      </div>
      <p className="note" role="status">
        {notice}
      </p>
      {isLoading && <Skeleton lines={6} label={t('loading')} />}
      {status.state === 'live' && all.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneAdvice')}</p>
          <Link to="/explorer" className="button">
            {t('toExplorer')}
          </Link>
        </Empty>
      )}
      {all.length > 0 && groups.length === 0 && isFiltered && (
        <Empty title={t('noMatch')}>
          <button type="button" onClick={clearFilter}>
            {t('clearFilter')}
          </button>
        </Empty>
      )}
      <RequestRows groups={groups} matches={matches} chosen={chosen} />
    </section>
  );
}

const single = (entries: readonly JournalEntry[]): readonly RequestGroup[] =>
  entries.map((entry) => ({ entries: [entry], isCertain: true })).toReversed();
