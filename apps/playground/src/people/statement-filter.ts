import type { StatementFilter } from '@litas/sandbox';
import { dayLimit } from '../time/day-limits.ts';
import type { PeopleSearch } from './people-search.ts';

/** Returns the conditions of the URL for the statements of a wallet. */
export function statementFilter({ currency, text, direction, from, to }: PeopleSearch): StatementFilter {
  const earliest = dayLimit(from ?? '', 'first');
  const latest = dayLimit(to ?? '', 'last');
  return {
    ...(currency !== undefined && { currency }),
    ...(text !== undefined && { text }),
    ...(direction !== undefined && { direction }),
    ...(earliest !== undefined && { from: earliest }),
    ...(latest !== undefined && { to: latest }),
  };
}

/** Whether the URL has a condition besides the currency. */
export const isFiltered = ({ text, direction, from, to }: PeopleSearch): boolean =>
  [text, direction, from, to].some((part) => part !== undefined);

/** Reads the selected statement; `undefined` if none is selected. */
export function readPosition(at: string | undefined): { date: number; id: number } | undefined {
  const [date, id] = (at ?? '').split('.').map(Number);
  return date === undefined || id === undefined || at === undefined ? undefined : { date, id };
}
