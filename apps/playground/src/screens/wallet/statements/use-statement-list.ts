import { useEffect, useState } from 'react';
import {
  firstPage,
  noFilters,
  type PagePosition,
  periodProblem,
  type StatementFilters,
  statementQuery,
  type StatementQuery,
} from '../../../statements/filters.ts';

/** A list of statements: what the form shows, and what is asked for. */
export interface StatementList {
  /** The filters as the form shows them. */
  readonly filters: StatementFilters;
  readonly setFilters: (filters: StatementFilters) => void;
  readonly query: StatementQuery;
  /** Goes to another page of the list that is shown. */
  readonly move: (position: PagePosition) => void;
}

/** How long typing must rest before it counts, in milliseconds. */
const typingPauseMs = 250;

/**
 * Keeps the filters, and the page. The list follows the form once typing rests and its period is possible; the page is kept with the
 * filters that its cursor was made for, so that no cursor meets other filters.
 */
export function useStatementList(): StatementList {
  const [filters, setFilters] = useState(noFilters);
  const [shown, setShown] = useState({ filters: noFilters, position: firstPage });
  useEffect(() => {
    if (filters === shown.filters || periodProblem(filters) !== undefined) return undefined;
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
