import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import type { SignedElement } from '../../requests/signed-elements.ts';
import { signedMessages } from './messages.ts';

/** The signed text, line by line. */
export function SignedLines({ elements }: { readonly elements: readonly SignedElement[] }) {
  const t = useMessages(signedMessages);
  return (
    <section aria-labelledby="signed-title" lang={useLanguage()}>
      <h3 id="signed-title">{t('stringToSign')}</h3>
      <ol className="signed-lines">
        {elements.map(({ name, value, attribute }) => (
          <li key={name} className="signed-line" data-part={attribute}>
            <span className="signed-name">{t(`element.${name}`)}</span>
            <span className="signed-meaning">{t(`meaning.${name}`)}</span>
            <code className="signed-value">{value}</code>
            {value === '' && <span className="signed-empty">{t('emptyLine')}</span>}
          </li>
        ))}
      </ol>
      <p className="note">{t('sevenLines')}</p>
    </section>
  );
}
