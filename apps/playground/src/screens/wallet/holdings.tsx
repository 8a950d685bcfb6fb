import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { walletMessages } from './messages.ts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { explainProblem } from '../../problems/explain-problem.ts';
import { balanceScopes, statementScopes } from '../../scopes/page-scopes.ts';
import { userQuery } from '../../session/queries.ts';
import { BalancesPanel } from './balances/balances-panel.tsx';
import { ScopeGate } from './connect/scope-gate.tsx';
import { FaultBoundary } from '../../components/feedback/fault-boundary.tsx';
import { ProblemNotice } from '../../components/feedback/problem-notice.tsx';
import type { PanelProps } from '../../components/layout/panel-props.ts';
import { FieldsPanel } from './person/fields-panel.tsx';
import { PersonPanel } from './person/person-panel.tsx';
import { StatementsPanel } from './statements/statements-panel.tsx';

/** The data of a connection: user, balances, statements and all fields. */
export function Holdings({ aside, ...props }: PanelProps & { readonly aside?: ReactNode }) {
  const t = useMessages(walletMessages);
  const language = useLanguage();
  const { asked, session, onConnect } = props;
  const { error } = useQuery(userQuery(session));
  const problem = error === null ? undefined : explainProblem(error, { ...session, language });
  // Shown once, because every panel would show the same.
  if (problem?.ended && onConnect !== undefined)
    return <ProblemNotice problem={problem} onConnect={onConnect} />;
  return (
    <>
      <PersonPanel {...props} aside={aside} />
      <ScopeGate title={t('balances')} operation="getWalletBalance" scopes={balanceScopes} asked={asked}>
        <FaultBoundary session={session}>
          <BalancesPanel {...props} />
        </FaultBoundary>
      </ScopeGate>
      <ScopeGate title={t('statements')} operation="listStatements" scopes={statementScopes} asked={asked}>
        <FaultBoundary session={session}>
          <StatementsPanel {...props} />
        </FaultBoundary>
      </ScopeGate>
      <FieldsPanel {...props} />
    </>
  );
}
