import { Link } from '@tanstack/react-router';
import { useMessages } from '../../../i18n/use-messages.ts';
import { usePlayground } from '../../../shell/use-playground.ts';
import { walletMessages } from '../messages.ts';

/** The reason why a wallet cannot be connected in this mode, and a link to one in which it can. */
export function NoConnect() {
  const t = useMessages(walletMessages);
  const { modes } = usePlayground();
  const other = modes.find((mode) => mode !== 'prism');
  return (
    <section className="bar" aria-label={t('connection')}>
      <p className="bar-text">{t('noConnect')}</p>
      {other !== undefined && (
        <Link to="." search={(search) => ({ ...search, mode: other })} className="button primary">
          {t('useSandbox')}
        </Link>
      )}
    </section>
  );
}
