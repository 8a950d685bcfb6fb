import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
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
  const t = useMessages(walletMessages);
  const balance = useQuery(balanceQuery(session));
  return (
    <Panel title={t('balances')}>
      <QueryResult
        query={balance}
        session={session}
        scopes={balanceScopes}
        label={t('loadingBalances')}
        lines={4}
        shape="balances"
        onConnect={onConnect}
      >
        {(data) =>
          Object.keys(data).length === 0 ? (
            <Empty title={t('noMoney')} />
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
