import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/use-messages.ts';
import type { RequestGroup } from '../../journal/group-entries.ts';
import { grantTypeOf, mistakesOf } from '../../journal/mistakes-of.ts';
import { TimeOfDay } from '../../time/time-of-day-text.tsx';
import { requestsMessages } from './messages.ts';

interface RequestRowProps {
  readonly entry: JournalEntry;
  /** The attempts of the call. @default the request alone */
  readonly group?: RequestGroup;
  /** The request of the call that matches the filter, if it is another one. */
  readonly matching?: JournalEntry | undefined;
  readonly isChosen?: boolean;
  /** Place in a list of which only a part is in the document. */
  readonly place?: { readonly index: number; readonly count: number; readonly top: number };
}

/** A request in one line, with a link to its details. */
export function RequestRow({ entry, group, matching, isChosen = false, place }: RequestRowProps) {
  const t = useMessages(requestsMessages);
  const { number, at, method, path, query, operation, status, error, fault } = entry;
  const queryText = query.map((pair) => pair.join('=')).join('&');
  const reason = [error, mistakesOf(entry).join(', ')].filter(Boolean).join(': ');
  const grantType = grantTypeOf(entry);
  const attempts = group?.entries.length ?? 1;
  return (
    <li
      {...(place && {
        style: { transform: `translateY(${place.top}px)` },
        'aria-posinset': place.index + 1,
        'aria-setsize': place.count,
      })}
    >
      <Link
        to="/requests/$number"
        params={{ number: String(number) }}
        search={(search) => search}
        preload={false}
        resetScroll={false}
        className="request-row"
        aria-current={isChosen ? 'page' : undefined}
      >
        <span className="request-status" data-class={Math.floor(status / 100)}>
          {status}
        </span>
        <span className="request-name">{operation ?? `${method} ${path}`}</span>
        <TimeOfDay at={at} />
        <span className="request-path">
          {attempts > 1 && (
            <span className="request-attempts">
              {t(group?.isCertain ? 'attempts' : 'probablyAttempts', { count: attempts })}
            </span>
          )}
          {matching !== undefined && (
            <span className="request-error">
              {t('matching', { what: [matching.status, matching.error].filter(Boolean).join(' ') })}{' '}
            </span>
          )}
          {/* A long path is cut at its end, so the reason is before it. */}
          {reason !== '' && <span className="request-error">{reason} </span>}
          {method} {path}
          {grantType !== undefined && <span className="request-grant"> grant_type={grantType}</span>}
          {queryText !== '' && `?${queryText}`}
          {fault !== undefined && ' ⚡'}
        </span>
      </Link>
    </li>
  );
}
