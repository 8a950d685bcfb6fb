import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';

/** Who we are not, and what this page does with keys. */
export function PageFooter() {
  const t = useMessages(shellMessages);
  return (
    <footer className="page-footer">
      <p>{t('independent')}</p>
      <p>{t('keys')}</p>
    </footer>
  );
}
