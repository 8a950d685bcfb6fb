import { useSyncExternalStore } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { RequestLog } from '../../requests/request-log.ts';
import { walletMessages } from './messages.ts';

/** Says what the client does by itself: that it waits before a retry, and that it has refreshed the token. */
export function ClientWork({ log }: { readonly log: RequestLog }) {
  const t = useMessages(walletMessages);
  const { retries, isRefreshed } = useSyncExternalStore(log.subscribe, log.work);
  const operations = [...new Set(retries.map(({ operation }) => operation))].join(', ');
  const seconds = Math.max(0, ...retries.map(({ delayMs }) => delayMs)) / 1_000;
  return (
    <p className="client-work" role="status">
      {retries.length > 0 && t('waits', { operations, seconds, reason: reasonOf(retries[0]?.error) })}
      {retries.length === 0 && isRefreshed && t('refreshed')}
    </p>
  );
}

/** Returns the status of an error, otherwise its code. */
function reasonOf(error: object | undefined): string {
  const { status, code } = (error ?? {}) as { readonly status?: number; readonly code?: string };
  return String(status ?? code ?? '');
}
