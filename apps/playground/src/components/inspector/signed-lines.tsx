import type { SignedElement } from '../../requests/signed-elements.ts';

/** The signed text, line by line. */
export function SignedLines({ elements }: { readonly elements: readonly SignedElement[] }) {
  return (
    <section aria-labelledby="signed-title">
      <h3 id="signed-title">String to sign</h3>
      <ol className="signed-lines">
        {elements.map(({ name, value, meaning, attribute }) => (
          <li key={name} className="signed-line" data-part={attribute}>
            <span className="signed-name">{name}</span>
            <span className="signed-meaning">{meaning}</span>
            <code className="signed-value">{value}</code>
            {value === '' && <span className="signed-empty">empty here, the line stays</span>}
          </li>
        ))}
      </ol>
      <p className="note">Seven lines, each ended by a line feed, the last one too.</p>
    </section>
  );
}
