import type { SignatureView } from '../../requests/signature-view.ts';
import { Seal } from './seal.tsx';

/** The `Authorization` header, with one attribute per line. */
export function AuthorizationHeader({ view: { attributes, mac, signer } }: { readonly view: SignatureView }) {
  return (
    <section aria-labelledby="header-title">
      <div className="hmac">
        <Seal mac={mac} />
        <p>
          HMAC-SHA-256 with the {signer === 'client' ? 'client’s' : 'token’s'} key, which is never shown.
          Every signature draws a seal of its own.
        </p>
      </div>
      <h3 id="header-title">Authorization header</h3>
      <p className="header-scheme">
        <code>MAC</code>
      </p>
      <ul className="header-lines">
        {attributes.map(({ name, value, meaning }, index) => (
          <li key={name} className="header-line" data-part={name}>
            <code>
              {name}="<span className="header-value">{value}</span>"{index < attributes.length - 1 && ','}
            </code>
            <span className="signed-meaning">{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
