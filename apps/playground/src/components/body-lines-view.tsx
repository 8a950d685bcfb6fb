import { useState } from 'react';
import type { BodyLine } from '../calls/body-lines.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { defineMessages } from '../i18n/messages.ts';

const bodyMessages = defineMessages(
  {
    secret: 'hidden here',
    needsScope: 'revealed by {scopes}',
    or: 'or',
    showAll: 'Show all {count, number} lines',
    rest: 'The page shows the first {count, number} lines. Copy the body to see the rest.',
  },
  {
    secret: 'čia nerodoma',
    needsScope: 'rodoma su {scopes}',
    or: 'arba',
    showAll: 'Rodyti visas eilutes ({count, number})',
    rest: 'Rodomos pirmosios eilutės ({count, number}). Visą turinį matysite jį nukopijavę.',
  },
);

interface BodyLinesProps {
  readonly lines: readonly BodyLine[];
  readonly showsSecrets: boolean;
}

/** Lines that are shown at first. */
const shownFirst = 200;
/** Lines that are shown at most; the whole body can be copied. */
const shownAtMost = 2_000;

/** A body line by line, with the scopes of fields. It is as high as its lines: a long one is cut, and shown whole on request. */
export function BodyLines({ lines, showsSecrets }: BodyLinesProps) {
  const t = useMessages(bodyMessages);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? shownAtMost : shownFirst;
  return (
    <div className="body-lines">
      {lines.slice(0, shown).map(({ id, depth, name, text, kind, scopes, isSecret = false }) => (
        <div key={id} className="body-line" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          <code>
            {name !== undefined && <span className="body-name">{JSON.stringify(name)}: </span>}
            {isSecret && !showsSecrets ? (
              <span className="body-secret">{t('secret')}</span>
            ) : (
              <span className={`body-${kind}`}>{text}</span>
            )}
          </code>
          {scopes !== undefined && (
            <span className="scope-chip" title={t('needsScope', { scopes: scopes.join(` ${t('or')} `) })}>
              {scopes.join(' · ')}
            </span>
          )}
        </div>
      ))}
      {lines.length > shown && !showsAll && (
        <button type="button" className="quiet" onClick={() => setShowsAll(true)}>
          {t('showAll', { count: lines.length })}
        </button>
      )}
      {lines.length > shown && showsAll && <p className="note">{t('rest', { count: shown })}</p>}
    </div>
  );
}
