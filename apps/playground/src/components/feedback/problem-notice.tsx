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
            Try again
          </button>
        )}
        {action === 'connect' && onConnect !== undefined && (
          <button type="button" onClick={onConnect}>
            Connect again
          </button>
        )}
      </div>
      <details>
        <summary>Details for developers</summary>
        <dl className="facts">
          <dt>Code</dt>
          <dd>{details.code}</dd>
          <dt>Status</dt>
          <dd>{details.status ?? 'no response'}</dd>
          <dt>Correlation id</dt>
          <dd>{details.correlationId ?? 'none'}</dd>
        </dl>
      </details>
    </div>
  );
}
