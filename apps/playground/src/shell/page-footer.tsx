import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';

/** Notes about independence and about keys. */
export function PageFooter() {
  const t = useMessages(shellMessages);
  return (
    <footer className="page-footer">
      <p>{t('independent')}</p>
      <p>{t('keys')}</p>
    </footer>
  );
}
