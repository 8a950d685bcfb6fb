import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { locale } from '../../locale.ts';
import { statementScopes } from '../../scopes/page-scopes.ts';
import { statementsQuery } from '../../session/queries.ts';
import {
  firstPage,
  noFilters,
  type PagePosition,
  pageSize,
  type StatementFilters,
  statementQuery,
} from '../../statements/filters.ts';
import { readPaging } from '../../statements/paging.ts';
import { Answer } from '../answer.tsx';
import type { PanelProps } from '../layout/panel-props.ts';
import { Panel } from '../layout/panel.tsx';
import { Pager } from './pager.tsx';
import { StatementFilterForm } from './statement-filter-form.tsx';
import { StatementTable } from './statement-table.tsx';
import { useCurrencies } from './use-currencies.ts';
import { useSettled } from './use-settled.ts';

/** The statements of the wallet: filtered, page by page. */
export function StatementsPanel({ session, onConnect }: PanelProps) {
  const [filters, setFilters] = useState(noFilters);
  const [position, setPosition] = useState<PagePosition>(firstPage);
  const typed = useSettled(filters.text, 250);
  const text = filters.text === '' ? '' : typed;
  const query = statementQuery({ ...filters, text }, position);
  const statements = useQuery({
    ...statementsQuery(session, query),
    placeholderData: keepPreviousData,
  });
  const currencies = useCurrencies(session, statements.data, filters.currency);
  const change = (next: StatementFilters): void => {
    setFilters(next);
    setPosition(firstPage); // a cursor belongs to the list that it was made for
  };
  const paging =
    statements.data && readPaging(statements.data._metadata, statements.data.statements.length, locale);
  return (
    <Panel
      title="Statements"
      className="statements"
      aside={<Pager paging={paging} busy={statements.isFetching} onMove={setPosition} />}
    >
      <StatementFilterForm filters={filters} currencies={currencies} onChange={change} />
      {session.mode === 'prism' && (
        <p className="note">
          Prism checks these filters and leaves it at that: each page is the same example.
        </p>
      )}
      <Answer
        query={statements}
        session={session}
        scopes={statementScopes}
        label="Loading the statements"
        lines={pageSize}
        shape="statements"
        onConnect={onConnect}
      >
        {(page) => (
          <StatementTable
            statements={page.statements}
            busy={statements.isPlaceholderData}
            onClear={() => change(noFilters)}
          />
        )}
      </Answer>
    </Panel>
  );
}
