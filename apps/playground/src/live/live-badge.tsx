import { useMessages } from '../i18n/use-messages.ts';
import type { LiveStatus } from './live-world.ts';
import { sandboxState } from './sandbox-state.ts';
import { sandboxStateMessages } from './sandbox-state-messages.ts';

/** Shows whether the data is live. */
export function LiveBadge({ status }: { readonly status: LiveStatus }) {
  const t = useMessages(sandboxStateMessages);
  return (
    <span className="live-badge" data-state={status.state} role="status">
      {t(`${sandboxState(status, true)}.badge`)}
    </span>
  );
}
