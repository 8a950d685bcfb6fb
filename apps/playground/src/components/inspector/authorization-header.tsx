import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import type { SignatureView } from '../../requests/signature-view.ts';
import { signedMessages } from './messages.ts';
import { Seal } from './seal.tsx';

/** The `Authorization` header, with one attribute per line. */
export function AuthorizationHeader({ view: { attributes, mac, signer } }: { readonly view: SignatureView }) {
  const t = useMessages(signedMessages);
  return (
    <section aria-labelledby="header-title" lang={useLanguage()}>
      <div className="hmac">
        {mac !== '' && <Seal mac={mac} />}
        <p>{t(`hmac.${signer}`)}</p>
      </div>
      <h3 id="header-title">{t('header')}</h3>
      <p className="header-scheme">
        <code>MAC</code>
      </p>
      <ul className="header-lines">
        {attributes.map(({ name, value }, index) => (
          <li key={name} className="header-line" data-part={name}>
            <code>
              {name}="<span className="header-value">{value}</span>"{index < attributes.length - 1 && ','}
            </code>
            <span className="signed-meaning">{t(`attribute.${name === 'id' ? signer : name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
