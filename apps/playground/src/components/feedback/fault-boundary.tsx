import { Component, type ReactNode } from 'react';
import { explainProblem } from '../../problems/explain-problem.ts';
import type { Session } from '../../session/session.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface FaultBoundaryProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Says it when an answer cannot be shown, in place of an empty page; what stands outside lives on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    const { session, children } = this.props;
    if (this.state.fault === undefined) return children;
    const retry = (): void => {
      // Everything that was shown in here is inactive now; the rest of the page keeps its answers.
      session.queries.removeQueries({ type: 'inactive' });
      this.setState({ fault: undefined });
    };
    return <ProblemNotice problem={explainProblem(this.state.fault, session)} onRetry={retry} />;
  }
}
