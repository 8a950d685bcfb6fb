import type { Attempt } from '../../calls/call-recorder.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { explorerMessages } from './messages.ts';
import { statusText } from './status-text.ts';

/** The requests of a call in order. */
export function AttemptList({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const t = useMessages(explorerMessages);
  return (
    <>
      <ol className="attempts">
        {attempts.map(({ operation, method, url, startedAt, durationMs, response }) => (
          <li key={startedAt} className="attempt">
            <code>
              {method} {new URL(url).pathname}
            </code>
            <span className="attempt-operation">{operation}</span>
            <span className="attempt-end">
              {response === undefined
                ? t('withoutResponse')
                : `${response.status} ${statusText(response.status)}, ${t('took', { ms: Math.max(1, Math.round(durationMs)) })}`}
            </span>
          </li>
        ))}
      </ol>
      <p className="note">{t('attemptsNote')}</p>
    </>
  );
}
