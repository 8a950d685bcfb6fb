import { useId, useState } from 'react';
import { snippetLanguages, type SnippetRequest, snippets } from '../snippets/snippets.ts';
import { CopyButton } from './copy-button.tsx';

interface SnippetsProps {
  /** The name of the list of languages. */
  readonly label: string;
  readonly request: SnippetRequest;
  /** One more text beside those of the languages. */
  readonly more?: { readonly name: string; readonly text: string };
  readonly copy: string;
  readonly copied: string;
}

/** A request in several languages, each to copy. Native controls keep the first screen small. */
export function Snippets({ label, request, more, copy, copied }: SnippetsProps) {
  const name = useId();
  const [chosen, setChosen] = useState('curl');
  const all: readonly { id: string; name: string; text: string }[] = [
    ...snippetLanguages.map(([id, title]) => ({ id, name: title, text: snippets[id](request) })),
    ...(more === undefined ? [] : [{ id: 'more', ...more }]),
  ];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  if (shown === undefined) return null;
  return (
    <div className="snippets">
      <fieldset className="snippet-languages">
        <legend className="visually-hidden">{label}</legend>
        {all.map((each) => (
          <label key={each.id} className="snippet-language">
            <input
              type="radio"
              name={name}
              checked={each.id === shown.id}
              onChange={() => setChosen(each.id)}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="snippet" tabIndex={0} role="region" aria-label={shown.name}>
        <code>{shown.text}</code>
      </pre>
      <CopyButton text={() => shown.text} label={copy} done={copied} />
    </div>
  );
}
