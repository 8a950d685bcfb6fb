import { useMessages } from '../i18n/use-messages.ts';
import type { LiveStatus } from './live-world.ts';
import { liveMessages } from './messages.ts';

/** Shows whether the data is live. */
export function LiveBadge({ status }: { readonly status: LiveStatus }) {
  const t = useMessages(liveMessages);
  return (
    <span className="live-badge" data-state={status.state} role="status">
      {t(status.state)}
    </span>
  );
}
