import type { BookedStatement, StatementFilter, StatementPage } from '@litas/sandbox';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readPosition } from '../../people/statement-filter.ts';
import { usePeopleQuery, usePeopleQueryOptions } from './use-people.ts';

/** Rows that are read at a time. */
const pageSize = 200;
/** Milliseconds for which the list must rest before the rows in sight are read. */
const restMs = 80;

/** Returns the options of the query for a page of statements. */
function usePageOptions(walletId: number, filter: StatementFilter) {
  const options = usePeopleQueryOptions();
  return (page: number) =>
    options(['statements', walletId, filter, page], (sandbox) =>
      sandbox.statements(walletId, { ...filter, limit: pageSize, offset: page * pageSize }),
    );
}

/** Reads the first page of the statements of a wallet. */
export const useStatementPage = (walletId: number, filter: StatementFilter) =>
  useQuery(usePageOptions(walletId, filter)(0));

/**
 * Reads the statements that are in sight.
 *
 * @returns A function that returns a statement by its place in the list; `undefined` while it is being read.
 */
export function useStatementRows(
  walletId: number,
  filter: StatementFilter,
  first: number,
  last: number,
): (index: number) => BookedStatement | undefined {
  const queries = useQueryClient();
  const optionsOf = usePageOptions(walletId, filter);
  const wanted = pagesOf(first, last);
  const [settled, setSettled] = useState(wanted);
  const key = wanted.join(' ');
  useEffect(() => {
    // Pages that only pass by are not read.
    const timer = setTimeout(() => setSettled(key.split(' ').map(Number)), restMs);
    return () => clearTimeout(timer);
  }, [key]);
  useQueries({ queries: settled.map((page) => optionsOf(page)) });
  return (index) => {
    const page = Math.floor(index / pageSize);
    const read = queries.getQueryData<StatementPage>(optionsOf(page).queryKey);
    return read?.statements[index - page * pageSize];
  };
}

function pagesOf(first: number, last: number): readonly number[] {
  const [from, to] = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Reads the chosen statement. */
export function useChosenStatement(walletId: number, at: string) {
  const { date, id } = readPosition(at) ?? { date: 0, id: 0 };
  return usePeopleQuery(['statement', walletId, at], async (sandbox) => {
    const { statements } = await sandbox.statements(walletId, { from: date, to: date, limit: 1_000 });
    return { statement: statements.find((each) => each.id === id) };
  });
}

/** Reads the place of the chosen statement in the list; `undefined` if there is none. */
export function useChosenPlace(walletId: number, filter: StatementFilter, at: string | undefined) {
  const position = readPosition(at);
  const { date = 0, id } = position ?? {};
  return usePeopleQuery(
    ['place', walletId, filter, at ?? ''],
    async (sandbox) => {
      const newer = await sandbox.statements(walletId, { ...filter, from: date + 1, limit: 1 });
      const same = await sandbox.statements(walletId, { ...filter, from: date, to: date, limit: 1_000 });
      const place = same.statements.findIndex((each) => each.id === id);
      return { place: place < 0 ? undefined : newer.total + place };
    },
    position !== undefined,
  );
}
