import { FaultBoundary } from '../../components/feedback/fault-boundary.tsx';
import { Inspector } from '../../components/inspector/inspector.tsx';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { shellMessages } from '../../shell/messages.ts';
import { usePlayground, useSession } from '../../shell/use-playground.ts';
import { ClientWork } from './client-work.tsx';
import { WalletView } from './wallet-view.tsx';

/** The connected wallet and its signed requests. */
export function WalletScreen() {
  const { log, takeConsentReturn } = usePlayground();
  const session = useSession();
  const t = useMessages(shellMessages);
  return (
    <div className="columns">
      <ScreenTitle title={t('wallet')} isHidden />
      <FaultBoundary key={session.mode} session={session}>
        <WalletView session={session} takeConsentReturn={takeConsentReturn} />
      </FaultBoundary>
      <Inspector log={log} />
      <ClientWork log={log} />
    </div>
  );
}
