import { signedMessages } from '../../components/inspector/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { elementKinds } from '../../requests/signed-elements.ts';
import { CompareText, Gap, hasGap } from './compare-text.tsx';
import { signatureMessages } from './messages.ts';

interface StringLinesProps {
  readonly title: string;
  readonly text: string;
  /** The text to compare with. */
  readonly other?: string;
  /** Whether equal lines are left out if both texts have the same number of lines. @default false */
  readonly onlyDifferent?: boolean;
}

/** A signed text line by line, with marks where it differs from another one. */
export function StringLines({ title, text, other = text, onlyDifferent = false }: StringLinesProps) {
  const t = useMessages(signatureMessages);
  const names = useMessages(signedMessages);
  const lines = text.split('\n');
  const others = other.split('\n');
  // The last line feed ends the last line; if it is missing, the line differs.
  const shown = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const hasLineFeed = lines.at(-1) === '';
  const differs = hasLineFeed !== (others.at(-1) === '');
  const isComparable = shown.length === elementKinds.length;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ol className="signed-lines">
        {shown.map((line, index) => {
          const kind = elementKinds[index];
          const isLast = index === shown.length - 1;
          const isSame = line === others[index] && !(isLast && differs);
          if (onlyDifferent && isSame && isComparable) return null;
          return (
            // A line has no identity other than its index.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="signed-line" style={{ counterSet: `line ${index + 1}` }}>
              <span className="signed-name">{kind && names(`element.${kind.name}`)}</span>
              <code className="signed-value lab-line-value">
                <CompareText text={line} other={others[index] ?? ''} />
                {isLast && differs && (hasLineFeed ? <mark>⏎</mark> : <Gap />)}
              </code>
              {line === '' && others[index] === '' && <span className="signed-empty">{t('emptyLine')}</span>}
            </li>
          );
        })}
      </ol>
      <p className="note">
        {t('lineEnd')} {differs && t('lineEndMark')}{' '}
        {shown.some((line, index) => hasGap(line, others[index] ?? '')) && t('gapMark')}
      </p>
    </section>
  );
}
