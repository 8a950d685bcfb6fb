import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { elementKinds } from '../../requests/signed-elements.ts';
import { signedMessages } from './messages.ts';

/** A message before the first signed request. */
export function NothingSigned() {
  const t = useMessages(signedMessages);
  return (
    <>
      <p className="inspector-empty">{t('nothingYet')}</p>
      <ol className="signed-lines" lang={useLanguage()}>
        {elementKinds.map(({ name }) => (
          <li key={name} className="signed-line">
            <span className="signed-name">{t(`element.${name}`)}</span>
            <span className="signed-meaning">{t(`meaning.${name}`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
