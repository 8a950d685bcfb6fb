import { elementKinds } from '../../requests/signed-elements.ts';

/** A message before the first signed request. */
export function NothingSigned() {
  return (
    <>
      <p className="inspector-empty">
        Nothing yet. Each request will show here: the seven lines that are signed, and the header made of
        them.
      </p>
      <ol className="signed-lines">
        {elementKinds.map(({ name, meaning }) => (
          <li key={name} className="signed-line">
            <span className="signed-name">{name}</span>
            <span className="signed-meaning">{meaning}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
