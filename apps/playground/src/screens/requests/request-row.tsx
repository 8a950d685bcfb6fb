import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/use-messages.ts';

interface RequestRowProps {
  readonly entry: JournalEntry;
  readonly isChosen?: boolean;
}

/** A request in one line, with a link to its details. */
export function RequestRow({ entry, isChosen = false }: RequestRowProps) {
  const language = useLanguage();
  const { number, at, method, path, operation, status, error, fault } = entry;
  return (
    <li>
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
        <time className="request-time" dateTime={at}>
          {new Date(at).toLocaleTimeString(language === 'lt' ? 'lt-LT' : 'en-GB')}
        </time>
        <span className="request-path">
          {method} {path}
          {error !== undefined && <span className="request-error"> {error}</span>}
          {fault !== undefined && ' ⚡'}
        </span>
      </Link>
    </li>
  );
}
