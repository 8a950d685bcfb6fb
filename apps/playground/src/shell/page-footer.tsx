import { publishedCredentials } from '../credentials.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';
import { useCredentials } from './use-playground.ts';

/** Notes about independence and about keys. */
export function PageFooter() {
  const t = useMessages(shellMessages);
  return (
    <footer className="page-footer">
      <p>{t('independent')}</p>
      <p>{t(useCredentials() === publishedCredentials ? 'keys' : 'ownKeys')}</p>
    </footer>
  );
}
