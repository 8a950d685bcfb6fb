import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { elementKinds } from '../../requests/signed-elements.ts';
import { signedMessages } from './messages.ts';

interface SignedDifferencesProps {
  /** The lines that should have been signed. */
  readonly expected: readonly string[];
  /** The lines that were signed. */
  readonly signed: readonly string[];
  /** Indexes of the signed lines that differ. */
  readonly differs: readonly number[];
}

/** The string to sign beside the string that was signed, with the lines that differ marked. */
export function SignedDifferences({ expected, signed, differs }: SignedDifferencesProps) {
  const t = useMessages(signedMessages);
  const count = Math.max(expected.length, signed.length);
  return (
    <section aria-labelledby="differences-title" lang={useLanguage()}>
      <h3 id="differences-title">{t('differences')}</h3>
      <table className="signed-differences">
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('expected')}</th>
            <th scope="col">{t('wasSigned')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, index) => {
            const kind = elementKinds[index];
            const isDifferent = differs.includes(index) || index >= signed.length;
            return (
              <tr
                key={kind?.name ?? index}
                data-part={kind?.attribute}
                data-different={isDifferent || undefined}
              >
                <th scope="row">{kind === undefined ? index + 1 : t(`element.${kind.name}`)}</th>
                <td>
                  <code>{expected[index]}</code>
                </td>
                <td>
                  <code>{signed[index]}</code>
                  {isDifferent && <span className="differs"> ≠ {t('different')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
