import { useQuery } from '@tanstack/react-query';
import { fieldRows } from '../../../fields/field-rows.ts';
import { userFields, walletFields } from '../../../scopes/page-scopes.ts';
import { userQuery, walletQuery } from '../../../session/queries.ts';
import { Answer } from '../answer.tsx';
import type { PanelProps } from '../../../components/layout/panel-props.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { FieldList } from './field-list.tsx';

/** Each field that the API can send of the person and the wallet, and why it did not. */
export function FieldsPanel({ session, asked, onConnect }: PanelProps) {
  const user = useQuery(userQuery(session));
  const wallet = useQuery(walletQuery(session));
  return (
    <Panel title="Fields" id="fields">
      <Answer
        query={user}
        session={session}
        label="Loading the fields of the person"
        lines={12}
        onConnect={onConnect}
      >
        {(data) => <FieldList title="User" operation="getUser" rows={fieldRows(userFields, data, asked)} />}
      </Answer>
      <Answer
        query={wallet}
        session={session}
        label="Loading the fields of the wallet"
        lines={7}
        onConnect={onConnect}
      >
        {(data) => (
          <FieldList title="Wallet" operation="getWallet" rows={fieldRows(walletFields, data, asked)} />
        )}
      </Answer>
    </Panel>
  );
}
