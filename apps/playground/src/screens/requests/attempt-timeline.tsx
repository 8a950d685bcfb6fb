import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { groupEntries, roleIn } from '../../journal/group-entries.ts';
import { grantTypeOf } from '../../journal/mistakes-of.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { TimeOfDay } from '../../time/time-of-day-text.tsx';
import { requestsMessages } from './messages.ts';

interface AttemptTimelineProps {
  readonly entry: JournalEntry;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

/** All requests of the call to which a request belongs; nothing if it is the only one. */
export function AttemptTimeline({ entry, requests }: AttemptTimelineProps) {
  const t = useMessages(requestsMessages);
  const { log } = usePlayground();
  const group = useMemo(
    () =>
      groupEntries(requests, log.callOf).find(({ entries }) =>
        entries.some(({ number }) => number === entry.number),
      ),
    [requests, entry.number, log],
  );
  if (group === undefined || group.entries.length < 2) return null;
  const { entries, isCertain } = group;
  const attempts = entries.filter((each) => roleIn(each, entries) === 'attempt');
  return (
    <section aria-label={t('timeline')}>
      <h3>{t(isCertain ? 'timeline' : 'probablyTimeline')}</h3>
      {!isCertain && <p className="note">{t('probablyNote')}</p>}
      <ol className="timeline">
        {entries.map((each) => {
          const role = roleIn(each, entries);
          return (
            <li key={each.number} data-class={Math.floor(each.status / 100)}>
              <Link
                to="/requests/$number"
                params={{ number: String(each.number) }}
                search={(search) => search}
                resetScroll={false}
                aria-current={each.number === entry.number ? 'step' : undefined}
              >
                {role === 'attempt'
                  ? t('role.attempt', { number: attempts.indexOf(each) + 1 })
                  : t(`role.${role}`)}
                {': '}
                {[each.status, each.error, grantTypeOf(each)].filter(Boolean).join(' ')}
              </Link>
              <TimeOfDay at={each.at} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
