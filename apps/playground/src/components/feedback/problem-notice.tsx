import type { Problem } from '../../problems/problem.ts';
import { CaptchaLink } from './captcha-link.tsx';

interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Tries again; without it there is no button for it. */
  readonly onRetry?: (() => void) | undefined;
  /** Leads to a new connection; without it there is no button for it. */
  readonly onConnect?: (() => void) | undefined;
}

/** Says what went wrong and what to do; what developers want to know is folded away. */
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
          <dd>{details.status ?? 'no answer'}</dd>
          <dt>Correlation id</dt>
          <dd>{details.correlationId ?? 'none'}</dd>
        </dl>
      </details>
    </div>
  );
}
