import { useQuery } from '@tanstack/react-query';
import { balanceScopes } from '../../../scopes/page-scopes.ts';
import { balanceQuery } from '../../../session/queries.ts';
import { QueryResult } from '../query-result.tsx';
import { Empty } from '../../../components/feedback/empty.tsx';
import type { PanelProps } from '../../../components/layout/panel-props.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { BalanceCard } from './balance-card.tsx';

/** The balances of the wallet, one per currency. */
export function BalancesPanel({ session, onConnect }: PanelProps) {
  const balance = useQuery(balanceQuery(session));
  return (
    <Panel title="Balances">
      <QueryResult
        query={balance}
        session={session}
        scopes={balanceScopes}
        label="Loading the balances"
        lines={4}
        shape="balances"
        onConnect={onConnect}
      >
        {(data) =>
          Object.keys(data).length === 0 ? (
            <Empty title="No money in this wallet yet" />
          ) : (
            <ul className="balances">
              {Object.entries(data).map(([currency, amounts]) => (
                <BalanceCard key={currency} currency={currency} balance={amounts} />
              ))}
            </ul>
          )
        }
      </QueryResult>
    </Panel>
  );
}
