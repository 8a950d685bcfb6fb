import type { JournalEntry } from '@litas/sandbox';
import { AuthorizationHeader } from '../../components/inspector/authorization-header.tsx';
import { SignedDifferences } from '../../components/inspector/signed-differences.tsx';
import { SignedLines } from '../../components/inspector/signed-lines.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { journalSignatureView } from '../../requests/journal-signature-view.ts';
import { LabLink } from './lab-link.tsx';
import { requestsMessages } from './messages.ts';

/** The signed lines beside the header of a request of any program, with the lines that differ marked. */
export function SignatureOf({ entry }: { readonly entry: JournalEntry }) {
  const t = useMessages(requestsMessages);
  const { signature, signer } = entry;
  if (signature === undefined) {
    if (signer.kind === 'none') return null;
    return (
      <section aria-label={t('signed')}>
        <h3>{t('signed')}</h3>
        <p className="note">{t('unreadable')}</p>
        <p>
          <LabLink entry={entry} />
        </p>
      </section>
    );
  }
  const view = journalSignatureView(signature, signer);
  return (
    <section aria-label={t('signed')} className="signed-columns">
      {signature.signed === undefined ? (
        <SignedLines elements={view.elements} />
      ) : (
        <SignedDifferences
          expected={signature.lines}
          signed={signature.signed}
          differs={signature.differs ?? []}
        />
      )}
      <AuthorizationHeader view={view} />
    </section>
  );
}
