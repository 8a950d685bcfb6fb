import { useLanguage } from '../../i18n/use-messages.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { explainProblem } from '../../problems/explain-problem.ts';
import type { Session } from '../../session/session.ts';
import { ProblemNotice } from '../../components/feedback/problem-notice.tsx';
import { Skeleton, type SkeletonShape } from '../../components/feedback/skeleton.tsx';

interface QueryResultProps<Data> {
  readonly query: UseQueryResult<Data, unknown>;
  readonly session: Session;
  /** Scopes of the operation, for the message if they are missing. */
  readonly scopes?: readonly string[];
  /** What is being loaded, and its expected number of lines. */
  readonly label: string;
  readonly lines: number;
  readonly shape?: SkeletonShape;
  readonly onConnect?: (() => void) | undefined;
  readonly children: (data: Data) => ReactNode;
}

const noScopes: readonly string[] = [];

/** Shows the data of a query, a skeleton while it is loading, or a message for an error. */
export function QueryResult<Data>({
  query,
  session,
  scopes = noScopes,
  label,
  lines,
  shape = 'lines',
  onConnect,
  children,
}: QueryResultProps<Data>) {
  const language = useLanguage();
  if (query.isPending) return <Skeleton lines={lines} label={label} shape={shape} />;
  if (query.isSuccess) return children(query.data);
  const problem = explainProblem(query.error, { ...session, scopes, language });
  return <ProblemNotice problem={problem} onRetry={() => void query.refetch()} onConnect={onConnect} />;
}
