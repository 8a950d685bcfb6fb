import { userMessage, WalletError } from '@litas/client';
import type { JournalEntry } from '@litas/sandbox';
import { attemptFacts } from '../../calls/attempt-facts.ts';
import { type CallRecord, correlationIdOf } from '../../calls/send-call.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { FaultNote } from '../../next-steps/fault-note.tsx';
import { faultOfRule, nextSteps } from '../../next-steps/next-steps.ts';
import { OtherClients } from '../../own-clients/other-clients.tsx';
import { explainProblem } from '../../problems/explain-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Session } from '../../session/session.ts';
import type { ResultActions } from './call-result.tsx';
import { failureText } from './failure-text.ts';
import { FailureActions } from './failure-actions.tsx';
import { explorerMessages } from './messages.ts';

interface CallFailureProps extends ResultActions {
  readonly record: CallRecord;
  readonly session: Session;
}

/** What failed, why, and what the developer can do. */
export function CallFailure({ record, session, ...actions }: CallFailureProps) {
  const t = useMessages(explorerMessages);
  const language = useLanguage();
  const faulted = useFaulted(record);
  const { error, attempts, signer } = record;
  const code = error instanceof WalletError ? error.code : 'unexpected';
  const problem = explainProblem(error, { ...session, language });
  const last = attempts.at(-1);
  const { response } = last ?? {};
  const explanation = last && attemptFacts(last).explanation;
  const steps = nextSteps({
    code,
    operation: last?.operation,
    status: response?.status,
    fault: faulted?.fault,
    hasCaptcha: problem.page !== undefined,
  });
  return (
    <div className="result-failure" role="alert">
      <p className="problem-title">
        {last === undefined ? t('notSent') : response ? failureText(code, record, t) : t('noResponse')}
      </p>
      {last === undefined && <NotSent record={record} session={session} onConnect={actions.onConnect} />}
      {code === 'connection' && <NoConnection problem={problem} session={session} />}
      {faulted !== undefined && <FaultNote entry={faulted} />}
      {explanation !== undefined && <p lang="en">{explanation}</p>}
      {code === 'unauthorized' && session.mode !== 'prism' && (
        <OtherClients signed={record.credentials} onSendAgain={() => actions.onSendAs(signer)} />
      )}
      <p className="note">
        {t('code')}: <code>{code}</code>
        {response && `. ${t('forUsers', { text: userMessage(error, language) })}`}
      </p>
      <FailureActions
        record={record}
        session={session}
        steps={steps}
        faulted={faulted}
        captcha={problem.page}
        {...actions}
      />
    </div>
  );
}

/** Returns the last request of a call, if a rule made it fail. Only the journal knows it. */
function useFaulted({ attempts }: CallRecord): JournalEntry | undefined {
  const { requests } = useLive();
  const last = attempts.at(-1);
  const id = last && correlationIdOf(last);
  const entry = id === undefined ? undefined : requests.findLast((each) => each.correlationId === id);
  return entry && faultOfRule(entry) === undefined ? undefined : entry;
}

interface NotSentProps {
  readonly record: CallRecord;
  readonly session: Session;
  readonly onConnect: () => void;
}

function NotSent({ record: { error, signer }, session, onConnect }: NotSentProps) {
  const t = useMessages(explorerMessages);
  if (signer !== 'consent' || session.tokens.get() !== undefined) {
    return <p lang="en">{error instanceof Error && error.message}</p>;
  }
  return (
    <div className="result-actions">
      <p>{t('notConnected')}</p>
      <button type="button" onClick={onConnect}>
        {t('connect')}
      </button>
    </div>
  );
}

interface NoConnectionProps {
  readonly problem: Problem;
  readonly session: Session;
}

function NoConnection({ problem, session: { mode, origin } }: NoConnectionProps) {
  const t = useMessages(explorerMessages);
  const target = mode === 'prism' ? 'Prism' : 'sandbox';
  return (
    <>
      <p>{mode === 'msw' ? problem.advice : t('down', { target, origin })}</p>
      {problem.command !== undefined && (
        <pre className="command">
          <code>{problem.command}</code>
        </pre>
      )}
    </>
  );
}
