import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { SigningClients } from '../../own-clients/signing-clients.tsx';
import { FirstCall } from './first-call.tsx';
import { homeMessages } from './messages.ts';
import { Credentials } from './credentials.tsx';
import { LastRequests } from './last-requests.tsx';
import { WhatRuns } from './what-runs.tsx';
import './home.css';

/** What runs here, and the way to a first call. */
export function HomeScreen() {
  const t = useMessages(homeMessages);
  return (
    <div className="home">
      <div>
        <ScreenTitle title={t('title')} isHidden />
        <p className="home-lead">{t('lead')}</p>
      </div>
      <SigningClients />
      <div className="home-columns">
        <FirstCall />
        <div className="home-side">
          <WhatRuns />
          <LastRequests />
        </div>
      </div>
      <Credentials />
    </div>
  );
}
