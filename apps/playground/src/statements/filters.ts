import { dayLimit } from '../time/day-limits.ts';

/** What the person has chosen above the table. Empty text means no limit. */
export interface StatementFilters {
  readonly currency: string;
  readonly direction: '' | 'in' | 'out';
  readonly text: string;
  /** First day, `yyyy-mm-dd`. */
  readonly from: string;
  /** Last day, `yyyy-mm-dd`. */
  readonly to: string;
}

/** Nothing is filtered. */
export const noFilters: StatementFilters = { currency: '', direction: '', text: '', from: '', to: '' };

/** Where the page stands: at the beginning, or beside a cursor that the API gave. */
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

/** Makes the query; what is not chosen is not sent. */
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

/** Whether anything is filtered. */
export const isFiltered = (filters: StatementFilters): boolean =>
  Object.values(filters).some((value) => value.trim() !== '');

/** What is wrong with the period, as a sentence; `undefined` when it is possible. */
export const periodProblem = ({ from, to }: StatementFilters): string | undefined =>
  from !== '' && to !== '' && from > to
    ? 'The first day is later than the last one: the list stays as it is.'
    : undefined;
