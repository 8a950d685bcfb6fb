import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { isWaiting, needsToken } from '../../live/sandbox-state.ts';
import { SigningClients } from '../../own-clients/signing-clients.tsx';
import { useSandboxState } from '../../own-clients/use-sandbox-state.ts';
import { useMode, usePlayground, useTeamToken } from '../../shell/use-playground.ts';
import { FirstCall } from './first-call.tsx';
import { Guides } from './guides.tsx';
import { homeMessages } from './messages.ts';
import { Credentials } from './credentials.tsx';
import { LastRequests } from './last-requests.tsx';
import { WhatRuns } from './what-runs.tsx';
import './home.css';

/** What runs here, and the way to a first call. */
export function HomeScreen() {
  const t = useMessages(homeMessages);
  const mode = useMode();
  const { origins } = usePlayground();
  const state = useSandboxState();
  const isWithoutClients = mode !== 'prism' && isWaiting(state);
  const isPending = mode !== 'prism' && state === 'connecting';
  const token = useTeamToken();
  const isShared =
    mode === 'sandbox' && (token !== undefined || needsToken(state) || !isThisMachine(origins.sandbox));
  return (
    <div className="home">
      <div>
        <ScreenTitle title={t('title')} isHidden />
        <p className="home-lead">{t(mode === 'msw' ? 'leadInPage' : isShared ? 'leadShared' : 'lead')}</p>
      </div>
      <SigningClients />
      <div className="home-columns">
        <FirstCall />
        <div className="home-side">
          <WhatRuns />
          <LastRequests />
          <Guides />
        </div>
      </div>
      {!isWithoutClients && (
        // The room that they need is there before it is known whether they work.
        <div className={isPending ? 'home home-pending' : 'home'}>
          <Credentials />
        </div>
      )}
    </div>
  );
}

const isThisMachine = (origin: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
