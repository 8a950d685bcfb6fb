import { Link } from '@tanstack/react-router';
import { knownKeys } from '../../calls/known-keys.ts';
import type { CallRecord } from '../../calls/send-call.ts';
import { hasToken } from '../../calls/signer.ts';
import { CaptchaLink } from '../../components/feedback/captcha-link.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { NextStep } from '../../next-steps/next-steps.ts';
import type { FaultedRequest } from '../../next-steps/rule-of-fault.ts';
import { StepLinks } from '../../next-steps/step-links.tsx';
import type { Session } from '../../session/session.ts';
import { keepQuestion } from '../../signatures/kept-question.ts';
import { questionOfAttempt } from '../../signatures/question-of-attempt.ts';
import type { ResultActions } from './call-result.tsx';
import { explorerMessages } from './messages.ts';

interface FailureActionsProps extends ResultActions {
  readonly record: CallRecord;
  readonly session: Session;
  readonly steps: readonly NextStep[];
  /** The last request in the journal, if a fault rule made it fail. */
  readonly faulted: FaultedRequest | undefined;
  /** URL of the captcha; `undefined` for none. */
  readonly captcha: string | undefined;
}

/** What the developer can do about a failed call. */
export function FailureActions({
  record,
  session,
  steps,
  faulted,
  captcha,
  ...actions
}: FailureActionsProps) {
  const t = useMessages(explorerMessages);
  const rejected = record.attempts.findLast(({ response }) => response?.status === 401);
  return (
    <div className="result-actions">
      {captcha !== undefined && <CaptchaLink url={captcha} />}
      {rejected?.signed !== undefined && (
        <Link
          to="/signature"
          className="button"
          onClick={() => keepQuestion(questionOfAttempt(rejected, knownKeys(session)))}
        >
          {t('explainSignature')}
        </Link>
      )}
      {steps.includes('scopes') && <OtherSigners record={record} session={session} {...actions} />}
      {record.attempts.length > 0 && <StepLinks steps={steps} faulted={faulted} />}
    </div>
  );
}

interface OtherSignersProps extends ResultActions {
  readonly record: CallRecord;
  readonly session: Session;
}

/** Buttons that send the call with a scope more, or with another signer. */
function OtherSigners({ record, session, onAskFor, onSendAs }: OtherSignersProps) {
  const t = useMessages(explorerMessages);
  const { entry, signer, granted = [] } = record;
  const { people } = session.credentials;
  const [person] = people;
  const lacking = entry.scopes.filter((scope) => !granted.includes(scope));
  const takesToken = entry.credentials === 'any' && session.mode !== 'prism';
  return (
    <>
      {onAskFor !== undefined &&
        lacking.map((scope) => (
          <button key={scope} type="button" onClick={() => onAskFor([scope])}>
            {t('askFor', { scope })}
          </button>
        ))}
      {person !== undefined && takesToken && !hasToken(signer, people) && (
        <button type="button" onClick={() => onSendAs(person.username)}>
          {t('tryAs', { name: person.name })}
        </button>
      )}
      {signer === 'client' && (
        <button type="button" onClick={() => onSendAs('reader')}>
          {t('tryAs', { name: t('signer.reader') })}
        </button>
      )}
    </>
  );
}
