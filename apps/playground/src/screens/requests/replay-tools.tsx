import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { parameterFields } from '../../calls/parameter-fields.ts';
import { readValues } from '../../calls/read-values.ts';
import { type CallRecord, sendCall } from '../../calls/send-call.ts';
import { entryOf } from '../../catalogue/catalogue.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { callOfEntry, explorerSearchOf, type RepeatableCall } from '../../journal/call-of-entry.ts';
import { SigningClients } from '../../own-clients/signing-clients.tsx';
import { description } from '../../scopes/description.ts';
import { usePlayground, useSession } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';
import { ReplayOutcome } from './replay-outcome.tsx';

interface ReplayToolsProps {
  readonly entry: JournalEntry;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

/** Sends a recorded request again, unchanged or changed, with a new signature. */
export function ReplayTools({ entry, requests }: ReplayToolsProps) {
  const t = useMessages(requestsMessages);
  const session = useSession();
  const { log } = usePlayground();
  const [outcome, setOutcome] = useState<CallRecord | 'sending'>();
  const call = callOfEntry(entry, session.credentials);
  const described = call && entryOf(call.operation);
  if (call === undefined || described === undefined) return null;
  const { masked } = call;
  const record = outcome === 'sending' ? undefined : outcome;
  const replay = async ({ signer, scopes, texts, body }: RepeatableCall): Promise<void> => {
    setOutcome('sending');
    const fields = parameterFields(description, described.parameters);
    const { signal } = new AbortController();
    const plan = { entry: described, signer, scopes, values: readValues(fields, texts), body, signal };
    setOutcome(await sendCall(session, log, plan));
  };
  return (
    <div className="replay">
      <div className="result-actions">
        {masked.length === 0 && (
          <button type="button" aria-disabled={outcome === 'sending'} onClick={() => void replay(call)}>
            {t(outcome === 'sending' ? 'replaying' : 'replay')}
          </button>
        )}
        <Link
          to="/explorer/$operationId"
          params={{ operationId: call.operation }}
          search={explorerSearchOf(call)}
          className="button"
        >
          {t('edit')}
        </Link>
      </div>
      {masked.length > 0 && <p className="note">{t('hiddenValues', { names: masked.join(', ') })}</p>}
      <p role="status">
        {record !== undefined && <ReplayOutcome entry={entry} record={record} requests={requests} />}
      </p>
      {record?.attempts.at(-1)?.response?.status === 401 && <SigningClients />}
    </div>
  );
}
