import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { FaultBoundary } from './components/feedback/fault-boundary.tsx';
import { Inspector } from './components/inspector/inspector.tsx';
import { ModeSwitch } from './components/layout/mode-switch.tsx';
import { PageFooter } from './components/layout/page-footer.tsx';
import { PageHeader } from './components/layout/page-header.tsx';
import { WalletView } from './screens/wallet/wallet-view.tsx';
import { type Mode, readMode } from './modes/mode.ts';
import type { Playground } from './playground.ts';

/** What the page is made from. */
interface AppProps {
  readonly playground: Playground;
}

/** The whole page: who answers, the wallet, and what was signed. */
export function App({ playground }: AppProps) {
  const [mode, setMode] = useState<Mode>(() => readMode(location.search));
  const session = playground.session(mode);
  const choose = (next: Mode): void => {
    const url = new URL(location.href);
    url.searchParams.set('mode', next);
    history.replaceState(null, '', url);
    setMode(next);
  };
  return (
    <>
      <PageHeader />
      <main className="page">
        <ModeSwitch mode={mode} origins={playground.origins} onChange={choose} />
        <div className="columns">
          <QueryClientProvider client={session.queries}>
            <FaultBoundary key={mode} session={session}>
              <WalletView session={session} takeReturning={playground.takeReturning} />
            </FaultBoundary>
          </QueryClientProvider>
          <Inspector log={playground.log} />
        </div>
      </main>
      <PageFooter />
    </>
  );
}
