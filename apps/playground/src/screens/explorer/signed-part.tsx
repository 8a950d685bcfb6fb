import type { SignedRequest } from '@litas/client';
import { AuthorizationHeader } from '../../components/inspector/authorization-header.tsx';
import { SignedLines } from '../../components/inspector/signed-lines.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { signatureView } from '../../requests/signature-view.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';

/** The signed text and the header. */
export function SignedPart({ signed }: { readonly signed: SignedRequest | undefined }) {
  const t = useMessages(explorerMessages);
  const { client, reader } = useCredentials();
  const view = signed && signatureView(signed, [client.id, reader.id]);
  if (view === undefined) return <p>{t('notSigned')}</p>;
  return (
    <>
      <SignedLines elements={view.elements} />
      <AuthorizationHeader view={view} />
    </>
  );
}
