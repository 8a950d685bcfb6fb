import { arePublished } from '../credentials.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';
import { useCredentials, useTeamToken } from './use-playground.ts';

/** Notes about independence and about keys. */
export function PageFooter() {
  const t = useMessages(shellMessages);
  // No published key works in a sandbox for teams.
  const arePublic = arePublished(useCredentials());
  const isTeam = useTeamToken() !== undefined;
  return (
    <footer className="page-footer">
      <p>{t('independent')}</p>
      <p>{t(arePublic && !isTeam ? 'keys' : 'ownKeys')}</p>
    </footer>
  );
}
