import { dayLimit } from '../time/day-limits.ts';

/** The filters of the statements. An empty text is no filter. */
export interface StatementFilters {
  readonly currency: string;
  readonly direction: '' | 'in' | 'out';
  readonly text: string;
  /** First day, `yyyy-mm-dd`. */
  readonly from: string;
  /** Last day, `yyyy-mm-dd`. */
  readonly to: string;
}

/** No filters. */
export const noFilters: StatementFilters = { currency: '', direction: '', text: '', from: '', to: '' };

/** The position of the page: the start, or relative to a cursor. */
export type PagePosition =
  | { readonly after: string }
  | { readonly before: string }
  | { readonly start: true };

/** The first page. */
export const firstPage: PagePosition = { start: true };

/** The query of `listStatements`. */
export interface StatementQuery {
  limit: number;
  currency?: string;
  direction?: 'in' | 'out';
  text?: string;
  from?: number;
  to?: number;
  after?: string;
  before?: string;
}

/** Rows of a page. */
export const pageSize = 10;

/** Returns the query parameters. Empty filters are not sent. */
export function statementQuery(filters: StatementFilters, position: PagePosition): StatementQuery {
  const from = dayLimit(filters.from, 'first');
  const to = dayLimit(filters.to, 'last');
  const text = filters.text.trim();
  return {
    limit: pageSize,
    ...(filters.currency !== '' && { currency: filters.currency }),
    ...(filters.direction !== '' && { direction: filters.direction }),
    ...(text !== '' && { text }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...('after' in position && { after: position.after }),
    ...('before' in position && { before: position.before }),
  };
}

/** Returns whether a filter is set. */
export const isFiltered = (filters: StatementFilters): boolean =>
  Object.values(filters).some((value) => value.trim() !== '');

/** Returns whether the first day is later than the last one. */
export const isPeriodWrong = ({ from, to }: StatementFilters): boolean =>
  from !== '' && to !== '' && from > to;
