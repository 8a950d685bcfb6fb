import { userMessage, WalletError } from '@litas/client';
import { Link } from '@tanstack/react-router';
import { attemptFacts } from '../../calls/attempt-facts.ts';
import { questionOfAttempt } from '../../signatures/question-of-attempt.ts';
import { CaptchaLink } from '../../components/feedback/captcha-link.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { OtherClients } from '../../own-clients/other-clients.tsx';
import { explainProblem } from '../../problems/explain-problem.ts';
import { hasToken } from '../../calls/signer.ts';
import type { CallRecord } from '../../calls/send-call.ts';
import { knownKeys } from '../../calls/known-keys.ts';
import type { Session } from '../../session/session.ts';
import { keepQuestion } from '../../signatures/kept-question.ts';
import type { ResultActions } from './call-result.tsx';
import { failureText } from './failure-text.ts';
import { explorerMessages } from './messages.ts';

interface CallFailureProps extends ResultActions {
  readonly record: CallRecord;
  readonly session: Session;
}

/** A message for a failed call. */
export function CallFailure({ record, session, onAskFor, onSendAs, onConnect }: CallFailureProps) {
  const t = useMessages(explorerMessages);
  const language = useLanguage();
  const { error, entry, attempts, signer, granted = [] } = record;
  const code = error instanceof WalletError ? error.code : 'unexpected';
  const isForbidden = code === 'forbidden';
  const lacking = isForbidden ? entry.scopes.filter((scope) => !granted.includes(scope)) : [];
  const { people } = session.credentials;
  const [person] = people;
  const rejected = attempts.findLast(({ response }) => response?.status === 401);
  const problem = explainProblem(error, { ...session, language });
  const isSent = attempts.length > 0;
  const last = attempts.at(-1);
  const reason = last && attemptFacts(last).explanation;
  const hasResponse = last?.response !== undefined;
  const isWithoutConsent = !isSent && signer === 'consent' && session.tokens.get() === undefined;
  const title = isSent ? (hasResponse ? failureText(code, record, t) : t('noResponse')) : t('notSent');
  return (
    <div className="result-failure" role="alert">
      <p className="problem-title">{title}</p>
      {isWithoutConsent ? (
        <div className="result-actions">
          <p>{t('notConnected')}</p>
          <button type="button" onClick={onConnect}>
            {t('connect')}
          </button>
        </div>
      ) : (
        !isSent && error instanceof Error && <p lang="en">{error.message}</p>
      )}
      {code === 'connection' && (
        <>
          <p>
            {session.mode === 'msw'
              ? problem.advice
              : t('down', {
                  target: session.mode === 'prism' ? 'Prism' : 'sandbox',
                  origin: session.origin,
                })}
          </p>
          {problem.command !== undefined && (
            <pre className="command">
              <code>{problem.command}</code>
            </pre>
          )}
        </>
      )}
      {reason !== undefined && <p lang="en">{reason}</p>}
      {code === 'unauthorized' && session.mode !== 'prism' && (
        <OtherClients signed={record.credentials} onSendAgain={() => onSendAs(signer)} />
      )}
      <p className="note">
        {t('code')}: <code>{code}</code>
        {hasResponse && `. ${t('forUsers', { text: userMessage(error, language) })}`}
      </p>
      {rejected?.signed !== undefined && (
        <p className="result-actions">
          <Link
            to="/signature"
            className="button"
            onClick={() => keepQuestion(questionOfAttempt(rejected, knownKeys(session)))}
          >
            {t('explainSignature')}
          </Link>
        </p>
      )}
      <div className="result-actions">
        {problem.page !== undefined && <CaptchaLink url={problem.page} />}
        {onAskFor !== undefined &&
          lacking.map((scope) => (
            <button key={scope} type="button" onClick={() => onAskFor([scope])}>
              {t('askFor', { scope })}
            </button>
          ))}
        {isForbidden &&
          person !== undefined &&
          !hasToken(signer, people) &&
          entry.credentials === 'any' &&
          session.mode !== 'prism' && (
            <button type="button" onClick={() => onSendAs(person.username)}>
              {t('tryAs', { name: person.name })}
            </button>
          )}
        {isForbidden && signer === 'client' && (
          <button type="button" onClick={() => onSendAs('reader')}>
            {t('tryAs', { name: t('signer.reader') })}
          </button>
        )}
      </div>
    </div>
  );
}
