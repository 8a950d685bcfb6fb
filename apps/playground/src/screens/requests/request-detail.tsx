import type { JournalEntry } from '@litas/sandbox';
import { Link, useParams } from '@tanstack/react-router';
import { statusText } from '../../calls/status-text.ts';
import { CopyAs } from '../../copy-as/copy-as.tsx';
import { KeyAdvice } from '../../components/inspector/key-advice.tsx';
import { Empty } from '../../components/feedback/empty.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { mistakesOf } from '../../journal/mistakes-of.ts';
import { useLive } from '../../live/use-live.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { concernOf } from '../../signatures/concern-of.ts';
import { FaultNote } from '../../next-steps/fault-note.tsx';
import { Moment } from '../../components/moment.tsx';
import { WorldChanges } from '../../components/world-changes.tsx';
import { AttemptTimeline } from './attempt-timeline.tsx';
import { ReplayTools } from './replay-tools.tsx';
import { RequestParts } from './request-parts.tsx';
import { SignatureOf } from './signature-of.tsx';
import { NextSteps } from './next-steps.tsx';
import { requestsMessages } from './messages.ts';

/** The request in the URL. */
export function RequestDetail() {
  const t = useMessages(requestsMessages);
  const { number } = useParams({ from: '/requests/$number' });
  const { requests, status } = useLive();
  const entry = requests.find((each) => String(each.number) === number);
  if (entry !== undefined) return <Detail key={entry.number} entry={entry} requests={requests} />;
  // Above it, a notice says why the journal cannot be read.
  if (status.state !== 'live' && status.state !== 'connecting') return null;
  return (
    <section className="inspector request-detail">
      {status.state === 'connecting' ? (
        <Skeleton lines={6} label={t('loading')} />
      ) : (
        <Empty title={t('gone')}>
          <p>{t('goneAdvice')}</p>
          <Link to="/requests" search={(search) => search} className="button">
            {t('back')}
          </Link>
        </Empty>
      )}
    </section>
  );
}

interface DetailProps {
  readonly entry: JournalEntry;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

function Detail({ entry, requests }: DetailProps) {
  const t = useMessages(requestsMessages);
  const { method, path, operation, status, error, description, explanation, fault, delivery, changes } =
    entry;
  const hasDifferences = entry.signature?.signed !== undefined;
  // A fault rule can make a request fail without an error code.
  const hasFailed = error !== undefined || status >= 400 || delivery !== undefined;
  return (
    <article className="inspector request-detail" aria-label={`${method} ${path}`}>
      <p className="result-status" data-class={Math.floor(status / 100)}>
        <strong>
          {status} {statusText(status)}
        </strong>{' '}
        {error !== undefined && <code>{error}</code>}
      </p>
      <h2 className="request-title">
        {operation === undefined ? (
          method
        ) : (
          <Link to="/explorer/$operationId" params={{ operationId: operation }}>
            {operation}
          </Link>
        )}{' '}
        <code>
          {operation !== undefined && `${method} `}
          {path}
        </code>
      </h2>
      <ReplayTools entry={entry} requests={requests} />
      {/* Of an unreadable request not even the method is known. */}
      {method !== 'UNKNOWN' && (
        <details className="copy-as">
          <summary>{t('copyAs')}</summary>
          <CopyAs entry={entry} requests={requests} />
        </details>
      )}
      {hasFailed && (
        <section className="result-failure" aria-label={t('why')}>
          <h3>{t('why')}</h3>
          <FaultNote entry={entry} />
          {description !== undefined && <p lang="en">{description}.</p>}
          {explanation !== undefined && (
            <p lang="en">
              <strong>{explanation}</strong>
            </p>
          )}
          {concernOf(mistakesOf(entry)) === 'unknown' && <KeyAdvice id={entry.signature?.id ?? ''} />}
          <NextSteps entry={entry} />
        </section>
      )}
      <dl className="request-facts">
        <dt>{t('by')}</dt>
        <dd>
          <SignerText signer={entry.signer} />
        </dd>
        <dt>{t('at')}</dt>
        <dd>
          <Moment at={entry.at} />
        </dd>
        <dt>{t('correlation')}</dt>
        <dd>{entry.correlationId}</dd>
        {fault !== undefined && (
          <>
            <dt>{t('fault')}</dt>
            <dd>{fault}</dd>
          </>
        )}
        {delivery !== undefined && (
          <>
            <dt>{t('delivery')}</dt>
            <dd>{t(`delivery.${delivery}`)}</dd>
          </>
        )}
      </dl>
      {hasDifferences && <SignatureOf entry={entry} />}
      <AttemptTimeline entry={entry} requests={requests} />
      <RequestParts entry={entry} />
      {changes !== undefined && (
        <section aria-label={t('changes')}>
          <h3>{t('changes')}</h3>
          <WorldChanges changes={changes} />
        </section>
      )}
      {!hasDifferences && <SignatureOf entry={entry} />}
    </article>
  );
}

function SignerText({ signer }: { readonly signer: JournalEntry['signer'] }) {
  const t = useMessages(requestsMessages);
  const { people } = useCredentials();
  switch (signer.kind) {
    case 'none':
      return t('unsigned');
    case 'client':
      return signer.client;
    case 'unverified':
      return `${t('unverified')}${signer.id === '' ? '' : ` (${signer.id})`}`;
    case 'token': {
      const person = people.find(({ userId }) => userId === signer.user)?.name;
      const name = person ?? t('user', { id: String(signer.user) });
      return `${t('tokenOf', { person: name, client: signer.client })}: ${signer.scopes.join(', ') || t('noScopes')}`;
    }
  }
}
