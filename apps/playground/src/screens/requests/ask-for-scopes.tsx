import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { entryOf } from '../../catalogue/catalogue.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { callOfEntry, explorerSearchOf } from '../../journal/call-of-entry.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';

/** Links that send a rejected call again with each of the scopes that permit it; a client's call as a user. */
export function AskForScopes({ entry }: { readonly entry: JournalEntry }) {
  const t = useMessages(requestsMessages);
  const credentials = useCredentials();
  const call = callOfEntry(entry, credentials);
  const described = call && entryOf(call.operation);
  if (call === undefined || described === undefined || described.credentials === 'client') return null;
  const lacking = described.scopes.filter((scope) => !call.scopes.includes(scope));
  const [person] = credentials.people;
  const signer = entry.signer.kind === 'token' ? call.signer : (person?.username ?? 'consent');
  return (
    <p className="result-actions">
      {lacking.map((scope) => (
        <Link
          key={scope}
          to="/explorer/$operationId"
          params={{ operationId: call.operation }}
          search={explorerSearchOf({ ...call, signer, scopes: [...call.scopes, scope] })}
          className="button"
        >
          {t('askFor', { scope })}
        </Link>
      ))}
    </p>
  );
}
