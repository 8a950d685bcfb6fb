import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { fieldRows } from '../../../fields/field-rows.ts';
import { userFields, walletFields } from '../../../scopes/page-scopes.ts';
import { userQuery, walletQuery } from '../../../session/queries.ts';
import { QueryResult } from '../query-result.tsx';
import type { PanelProps } from '../../../components/layout/panel-props.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { FieldList } from './field-list.tsx';

/** All fields of the user and the wallet, with the reason for each missing one. */
export function FieldsPanel({ session, asked, onConnect }: PanelProps) {
  const t = useMessages(walletMessages);
  const user = useQuery(userQuery(session));
  const wallet = useQuery(walletQuery(session));
  return (
    <Panel title={t('fields')} id="fields">
      <QueryResult
        query={user}
        session={session}
        label={t('loadingUserFields')}
        lines={12}
        onConnect={onConnect}
      >
        {(data) => (
          <FieldList title={t('user')} operation="getUser" rows={fieldRows(userFields, data, asked)} />
        )}
      </QueryResult>
      <QueryResult
        query={wallet}
        session={session}
        label={t('loadingWalletFields')}
        lines={7}
        onConnect={onConnect}
      >
        {(data) => (
          <FieldList title={t('wallet')} operation="getWallet" rows={fieldRows(walletFields, data, asked)} />
        )}
      </QueryResult>
    </Panel>
  );
}
