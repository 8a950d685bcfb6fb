import type { BodyLine } from '../calls/body-lines.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { defineMessages } from '../i18n/messages.ts';

const bodyMessages = defineMessages(
  { secret: 'hidden here', needsScope: 'revealed by {scopes}', or: 'or', label: 'Body' },
  { secret: 'čia nerodoma', needsScope: 'rodoma su {scopes}', or: 'arba', label: 'Turinys' },
);

interface BodyLinesProps {
  readonly lines: readonly BodyLine[];
  readonly showsSecrets: boolean;
}

/** Maximum number of lines; the whole body can be copied. */
const shown = 2_000;

/** A body line by line, with the scopes of fields. */
export function BodyLines({ lines, showsSecrets }: BodyLinesProps) {
  const t = useMessages(bodyMessages);
  return (
    // A scrollable element must be focusable.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="body-lines" role="region" tabIndex={0} aria-label={t('label')}>
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
      {lines.length > shown && <div className="body-line">…</div>}
    </div>
  );
}
