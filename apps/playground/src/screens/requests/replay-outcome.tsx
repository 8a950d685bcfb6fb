import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { correlationIdOf, type CallRecord } from '../../calls/send-call.ts';
import { personOf } from '../../calls/signer.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { replayResult } from '../../journal/replay-result.ts';
import { requestsMessages } from './messages.ts';

interface ReplayOutcomeProps {
  /** The request that was replayed. */
  readonly entry: JournalEntry;
  readonly record: CallRecord;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

/** What became of a replay: who signed it, the response, and whether the result is the same as before. */
export function ReplayOutcome({ entry, record, requests }: ReplayOutcomeProps) {
  const t = useMessages(requestsMessages);
  const { signer, entry: described, credentials, attempts } = record;
  const last = attempts.at(-1);
  if (last === undefined) return t('replayNotSent');
  const { response } = last;
  const person = personOf(signer, credentials.people);
  const isSigned = described.credentials !== 'none';
  const by = !isSigned
    ? t('replayUnsigned')
    : person !== undefined
      ? t('replayToken', { person: person.name, client: credentials.client.id })
      : signer === 'consent'
        ? t('replayConnected')
        : t('replayClient', { client: credentials[signer === 'reader' ? 'reader' : 'client'].id });
  if (response === undefined) return `${t('replayFailed')} ${by}`;
  const { status } = response;
  if (last.operation !== described.operationId) return t('replayLogin', { status });
  const correlationId = correlationIdOf(last);
  const replayed = requests.findLast((each) => each.correlationId === correlationId);
  const result = replayed && replayResult(entry, replayed);
  return (
    <>
      {t('replayed', { status })} {by} {entry.signer.kind === 'unverified' && `${t('replayValid')} `}
      {result?.kind === 'same' && t('replaySame')}
      {result?.kind === 'otherStatus' && t('replayOtherStatus', { status: result.before })}
      {result?.kind === 'otherBody' && t('replayOtherBody', { fields: result.fields.join(', ') })}{' '}
      {replayed !== undefined && (
        <Link to="/requests/$number" params={{ number: String(replayed.number) }} search={(search) => search}>
          {t('replayOpen')}
        </Link>
      )}
    </>
  );
}
