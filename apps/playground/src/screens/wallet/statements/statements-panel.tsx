import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { statementScopes } from '../../../scopes/page-scopes.ts';
import { statementsQuery } from '../../../session/queries.ts';
import { noFilters, pageSize } from '../../../statements/filters.ts';
import { readPaging } from '../../../statements/paging.ts';
import { QueryResult } from '../query-result.tsx';
import type { PanelProps } from '../../../components/layout/panel-props.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { Pager } from './pager.tsx';
import { StatementFilterForm } from './statement-filter-form.tsx';
import { StatementTable } from './statement-table.tsx';
import { useCurrencies } from './use-currencies.ts';
import { useStatementList } from './use-statement-list.ts';

/** The statements of the wallet, with filters and pages. */
export function StatementsPanel({ session, onConnect }: PanelProps) {
  const t = useMessages(walletMessages);
  const list = useStatementList();
  const [resets, setResets] = useState(0);
  const statements = useQuery({
    ...statementsQuery(session, list.query),
    placeholderData: keepPreviousData,
  });
  const currencies = useCurrencies(session, statements.data, list.filters.currency);
  const clear = (): void => {
    list.setFilters(noFilters);
    setResets(resets + 1);
  };
  const paging = statements.data && readPaging(statements.data._metadata, statements.data.statements.length);
  // The only example of Prism declares a next page, which would be the same one.
  const hasPages = session.mode !== 'prism';
  return (
    <Panel
      title={t('statements')}
      className="statements"
      aside={<Pager paging={paging} busy={statements.isFetching} onMove={hasPages ? list.move : undefined} />}
    >
      <StatementFilterForm
        filters={list.filters}
        currencies={currencies}
        resets={resets}
        onChange={list.setFilters}
        onClear={clear}
      />
      {!hasPages && <p className="note">{t('prismNote')}</p>}
      <QueryResult
        query={statements}
        session={session}
        scopes={statementScopes}
        label={t('loadingStatements')}
        lines={pageSize}
        shape="statements"
        onConnect={onConnect}
      >
        {(page) => (
          <StatementTable statements={page.statements} busy={statements.isPlaceholderData} onClear={clear} />
        )}
      </QueryResult>
    </Panel>
  );
}
