import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';

/** The reason why a wallet cannot be connected in this mode. */
export function NoConnect() {
  const t = useMessages(walletMessages);
  return (
    <section className="bar" aria-label={t('connection')}>
      <p id="no-connect" className="bar-text">
        {t('noConnect')}
      </p>
      <button type="button" className="primary" disabled aria-describedby="no-connect">
        {t('connect')}
      </button>
    </section>
  );
}
