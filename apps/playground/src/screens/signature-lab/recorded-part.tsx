import { useMessages } from '../../i18n/use-messages.ts';
import type { RecordedMistake } from '../../signatures/kept-question.ts';
import { signatureMessages } from './messages.ts';
import { StringLines } from './string-lines.tsx';

/** What the journal says about the mistake in a recorded request. */
export function RecordedPart({ recorded }: { readonly recorded: RecordedMistake }) {
  const t = useMessages(signatureMessages);
  const { description, explanation, mistakes, signed, lines } = recorded;
  return (
    <div className="result-failure" role="status">
      <p className="problem-title">{t('recorded')}</p>
      {description !== undefined && <p lang="en">{description}.</p>}
      {explanation !== undefined && (
        <p className="lab-explanation" lang="en">
          {explanation}
        </p>
      )}
      {mistakes.length > 0 && (
        <p className="note">
          {t('mistakes')}: <code>{mistakes.join(', ')}</code>
        </p>
      )}
      {signed !== undefined && (
        <StringLines title={t('whatWasSigned')} text={signed} other={lines} onlyDifferent />
      )}
    </div>
  );
}
