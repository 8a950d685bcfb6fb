import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Attempt } from '../../calls/call-recorder.ts';
import { attemptFacts } from '../../calls/attempt-facts.ts';
import { correlationIdOf } from '../../calls/send-call.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useMode, usePlayground, useWorldName } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';
import { statusText } from '../../calls/status-text.ts';

/** The requests of a call in order, with links to them in the journal. */
export function AttemptList({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const t = useMessages(explorerMessages);
  const numbers = useNumbers(attempts);
  return (
    <>
      <ol className="attempts">
        {attempts.map((attempt, index) => {
          const { operation, method, url, startedAt, durationMs, response } = attempt;
          const { error, grantType } = attemptFacts(attempt);
          const number = numbers[index];
          return (
            <li key={startedAt} className="attempt">
              <code>
                {method} {new URL(url).pathname}
              </code>
              <span className="attempt-operation">
                {number === undefined ? (
                  operation
                ) : (
                  <Link to="/requests/$number" params={{ number: String(number) }}>
                    {operation}
                  </Link>
                )}
                {grantType !== undefined && (
                  <>
                    {' '}
                    <code>{grantType}</code>
                  </>
                )}
              </span>
              <span className="attempt-end">
                {response === undefined
                  ? t('withoutResponse')
                  : `${response.status} ${error ?? statusText(response.status)}, ${t('took', { ms: Math.max(1, Math.round(durationMs)) })}`}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="note">{t('attemptsNote')}</p>
    </>
  );
}

/** Returns the numbers of requests in the journal; `undefined` for those that it does not have. */
function useNumbers(attempts: readonly Attempt[]): readonly (number | undefined)[] {
  const playground = usePlayground();
  const mode = useMode();
  const world = useWorldName();
  const ids = attempts.map(correlationIdOf);
  const { data = [] } = useQuery({
    queryKey: ['numbers', ...ids],
    enabled: mode !== 'prism',
    queryFn: async () => {
      const { journal } = await playground.live(mode, world).sandbox();
      const found = ids.map(async (correlationId) =>
        correlationId === undefined ? [] : journal.find({ correlationId }),
      );
      return (await Promise.all(found)).map(([entry]) => entry?.number);
    },
  });
  return data;
}
