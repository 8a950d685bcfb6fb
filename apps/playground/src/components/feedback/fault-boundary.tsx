import type { Language } from '../../i18n/languages.ts';
import { LanguageContext } from '../../i18n/use-messages.ts';
import { Component, type ReactNode } from 'react';
import { explainProblem } from '../../problems/explain-problem.ts';
import type { Session } from '../../session/session.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface FaultBoundaryProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Shows an error if a response cannot be rendered. The rest of the page stays usable. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: unknown }> {
  static override contextType = LanguageContext;
  declare context: Language;
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    const { session, children } = this.props;
    if (this.state.fault === undefined) return children;
    const retry = (): void => {
      // Queries of the failed part are inactive now; the rest of the page keeps its data.
      session.queries.removeQueries({ type: 'inactive' });
      this.setState({ fault: undefined });
    };
    return (
      <ProblemNotice
        problem={explainProblem(this.state.fault, { ...session, language: this.context })}
        onRetry={retry}
      />
    );
  }
}
