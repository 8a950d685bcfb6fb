import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { keyMessages } from './key-messages.ts';

/** What to check about the key when no known mistake explains a MAC. */
export function KeyAdvice({ id }: { readonly id: string }) {
  const t = useMessages(keyMessages);
  return (
    <section aria-label={t('checkKey')} lang={useLanguage()}>
      <h3>{t('checkKey')}</h3>
      <ul className="key-advice">
        {id !== '' && <li>{t('keyOfId', { id })}</li>}
        <li>{t('keyOfToken')}</li>
        <li>{t('keyOfPlace')}</li>
      </ul>
    </section>
  );
}
