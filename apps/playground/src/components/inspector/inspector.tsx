import { useMessages } from '../../i18n/use-messages.ts';
import { signedMessages } from './messages.ts';
import { useState, useSyncExternalStore } from 'react';
import type { RequestLog } from '../../requests/request-log.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { signatureView } from '../../requests/signature-view.ts';
import { AuthorizationHeader } from './authorization-header.tsx';
import { NothingSigned } from './nothing-signed.tsx';
import { RequestPicker } from './request-picker.tsx';
import { SignedLines } from './signed-lines.tsx';

/** Shows the signed text of a request and its `Authorization` header. */
export function Inspector({ log }: { readonly log: RequestLog }) {
  const t = useMessages(signedMessages);
  const entries = useSyncExternalStore(log.subscribe, log.entries);
  const [chosen, setChosen] = useState<number>();
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  const { client, reader } = useCredentials();
  const view = entry && signatureView(entry.signed, [client.id, reader.id]);
  return (
    <aside className="inspector" id="signed" aria-labelledby="inspector-title">
      <div className="panel-head">
        <h2 id="inspector-title">{t('title')}</h2>
      </div>
      {entry === undefined || view === undefined ? (
        <NothingSigned />
      ) : (
        <>
          <RequestPicker entries={entries} entry={entry} onChoose={setChosen} />
          <SignedLines elements={view.elements} />
          <AuthorizationHeader view={view} />
        </>
      )}
    </aside>
  );
}
