import { useMessages } from '../../i18n/use-messages.ts';
import { problemMessages } from '../../problems/messages.ts';
import type { Problem } from '../../problems/problem.ts';
import { CaptchaLink } from './captcha-link.tsx';

interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Called by the retry button; without it there is no such button. */
  readonly onRetry?: (() => void) | undefined;
  /** Called by the connect button; without it there is no such button. */
  readonly onConnect?: (() => void) | undefined;
}

/** Shows an error and what to do, with collapsed details for developers. */
export function ProblemNotice({ problem, onRetry, onConnect }: ProblemNoticeProps) {
  const t = useMessages(problemMessages);
  const { title, advice, command, page, action, calm = false, details } = problem;
  return (
    <div className={calm ? 'problem problem-calm' : 'problem'} role="alert">
      <p className="problem-title">{title}</p>
      <p>{advice}</p>
      {command !== undefined && (
        <pre className="command">
          <code>{command}</code>
        </pre>
      )}
      <div className="problem-actions">
        {page !== undefined && <CaptchaLink url={page} onSolved={onRetry} />}
        {action === 'retry' && onRetry !== undefined && (
          <button type="button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        {action === 'connect' && onConnect !== undefined && (
          <button type="button" onClick={onConnect}>
            {t('connectAgain')}
          </button>
        )}
      </div>
      <details>
        <summary>{t('details')}</summary>
        <dl className="facts">
          <dt>{t('code')}</dt>
          <dd>{details.code}</dd>
          <dt>{t('status')}</dt>
          <dd>{details.status ?? t('noResponse')}</dd>
          <dt>{t('correlationId')}</dt>
          <dd>{details.correlationId ?? t('none')}</dd>
        </dl>
      </details>
    </div>
  );
}
