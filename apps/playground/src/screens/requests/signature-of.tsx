import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { AuthorizationHeader } from '../../components/inspector/authorization-header.tsx';
import { SignedLines } from '../../components/inspector/signed-lines.tsx';
import { exampleClient, staticReader } from '../../credentials.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { signatureView } from '../../requests/signature-view.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';

/** The signed text and the header, if this page sent the request. */
export function SignatureOf({ entry }: { readonly entry: JournalEntry }) {
  const t = useMessages(requestsMessages);
  const { log } = usePlayground();
  const entries = useSyncExternalStore(log.subscribe, log.entries);
  if (entry.signer.kind === 'none') return null;
  const logged = entries.find(
    ({ outcome }) => outcome.state === 'responded' && outcome.correlationId === entry.correlationId,
  );
  const view = logged && signatureView(logged.signed, [exampleClient.id, staticReader.id]);
  return (
    <section aria-label={t('signed')}>
      {view === undefined ? (
        <>
          <h3>{t('signed')}</h3>
          <p className="note">{t('signedElsewhere')}</p>
          <p>
            <Link to="/signature">{t('labLink')}</Link>
          </p>
        </>
      ) : (
        <>
          <SignedLines elements={view.elements} />
          <AuthorizationHeader view={view} />
        </>
      )}
    </section>
  );
}
