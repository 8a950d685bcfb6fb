import { arePublished } from '../credentials.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';
import { useCredentials, usePlayground, useTeamToken } from './use-playground.ts';

/** Notes about independence and about keys, and a link to the documentation. */
export function PageFooter() {
  const t = useMessages(shellMessages);
  // No published key works in a sandbox for teams.
  const arePublic = arePublished(useCredentials());
  const { docs, isForTeams } = usePlayground();
  const isTeam = useTeamToken() !== undefined || isForTeams;
  return (
    <footer className="page-footer">
      <p>{t('independent')}</p>
      <p>{t(arePublic && !isTeam ? 'keys' : 'ownKeys')}</p>
      {docs !== undefined && (
        <p>
          <a href={docs}>{t('documentation')}</a>
        </p>
      )}
    </footer>
  );
}
