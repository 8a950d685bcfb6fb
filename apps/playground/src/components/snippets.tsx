import { type ReactNode, useId, useState } from 'react';
import { snippetLanguages, type SnippetRequest, snippets } from '../snippets/snippets.ts';
import { CopyButton } from './copy-button.tsx';

/** Texts that a snippet hides. */
export interface HiddenTexts {
  readonly texts: readonly string[];
  /** What a snippet that contains one says. */
  readonly note: string;
  /** The labels of the button that shows and hides them. */
  readonly show: string;
  readonly hide: string;
}

interface SnippetsProps {
  /** The name of the list of languages. */
  readonly label: string;
  readonly request: SnippetRequest;
  /** What there is to say about the texts of the languages. @default nothing */
  readonly about?: ReactNode;
  /** Texts that are copied, but shown only on demand. */
  readonly hidden?: HiddenTexts | undefined;
  /** One more text beside those of the languages, with what there is to say about it; `undefined` if there is no such text. */
  readonly more?: {
    readonly name: string;
    readonly text: string | undefined;
    readonly about: ReactNode;
  };
  readonly copy: string;
  readonly copied: string;
}

/** A request in several languages, each to copy. Native controls keep the first screen small. */
export function Snippets({ label, request, about, hidden, more, copy, copied }: SnippetsProps) {
  const name = useId();
  const [chosen, setChosen] = useState('curl');
  const [isRevealed, setRevealed] = useState(false);
  const all: readonly { id: string; name: string; text: string | undefined; about?: ReactNode }[] = [
    ...snippetLanguages.map(([id, title]) => ({ id, name: title, text: snippets[id](request), about })),
    ...(more === undefined ? [] : [{ id: 'more', ...more }]),
  ];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  if (shown === undefined) return null;
  const copiesHidden = hidden?.texts.some((secret) => shown.text?.includes(secret)) === true;
  const hide = (text: string, secret: string): string => text.replaceAll(secret, '…');
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
      {shown.about}
      {shown.text !== undefined && (
        <>
          {/* It scrolls, so the keyboard must reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="snippet" tabIndex={0} role="region" aria-label={shown.name}>
            <code>{isRevealed ? shown.text : (hidden?.texts ?? []).reduce(hide, shown.text)}</code>
          </pre>
          {copiesHidden && (
            <p className="note">
              {!isRevealed && hidden.note}{' '}
              <button type="button" className="quiet" onClick={() => setRevealed(!isRevealed)}>
                {isRevealed ? hidden.hide : hidden.show}
              </button>
            </p>
          )}
          <CopyButton key={shown.id} text={() => shown.text ?? ''} label={copy} done={copied} />
        </>
      )}
    </div>
  );
}
