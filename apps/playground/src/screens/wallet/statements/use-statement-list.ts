import { useEffect, useState } from 'react';
import {
  firstPage,
  isPeriodWrong,
  noFilters,
  type PagePosition,
  type StatementFilters,
  statementQuery,
  type StatementQuery,
} from '../../../statements/filters.ts';

/** A list of statements: the filters in the form, and the query. */
export interface StatementList {
  /** The filters in the form. */
  readonly filters: StatementFilters;
  readonly setFilters: (filters: StatementFilters) => void;
  readonly query: StatementQuery;
  /** Opens another page of the list. */
  readonly move: (position: PagePosition) => void;
}

/** Delay after typing before the query changes, in milliseconds. */
const typingPauseMs = 250;

/**
 * Keeps the filters and the page. The query changes after a pause in typing and if the period is valid. The page is stored with the
 * filters of its cursor, so that a cursor is never sent with other filters.
 */
export function useStatementList(): StatementList {
  const [filters, setFilters] = useState(noFilters);
  const [shown, setShown] = useState({ filters: noFilters, position: firstPage });
  useEffect(() => {
    if (filters === shown.filters || isPeriodWrong(filters)) return undefined;
    const isTyping = filters.text !== shown.filters.text && filters.text !== '';
    const show = (): void => setShown({ filters, position: firstPage });
    const timer = setTimeout(show, isTyping ? typingPauseMs : 0);
    return () => clearTimeout(timer);
  }, [filters, shown.filters]);
  return {
    filters,
    setFilters,
    query: statementQuery(shown.filters, shown.position),
    move: (position) => setShown((list) => ({ ...list, position })),
  };
}
