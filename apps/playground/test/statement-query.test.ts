import { expect, test } from 'vitest';
import {
  firstPage,
  isFiltered,
  noFilters,
  periodProblem,
  statementQuery,
} from '../src/statements/filters.ts';
import { dayLimit } from '../src/time/day-limits.ts';

test('without filters only the size of the page is sent', () => {
  expect(statementQuery(noFilters, firstPage)).toEqual({ limit: 10 });
});

test('every filter is sent, text without the blanks around it', () => {
  const filters = {
    currency: 'EUR',
    direction: 'out',
    text: ' coffee ',
    from: '2026-01-01',
    to: '2026-01-31',
  } as const;
  expect(statementQuery(filters, firstPage)).toEqual({
    limit: 10,
    currency: 'EUR',
    direction: 'out',
    text: 'coffee',
    from: dayLimit('2026-01-01', 'first'),
    to: dayLimit('2026-01-31', 'last'),
  });
});

test('a page beside a cursor sends that cursor and no other', () => {
  expect(statementQuery(noFilters, { after: 'a1' })).toEqual({ limit: 10, after: 'a1' });
  expect(statementQuery(noFilters, { before: 'b1' })).toEqual({ limit: 10, before: 'b1' });
});

test('blanks alone filter nothing', () => {
  expect(isFiltered({ ...noFilters, text: '  ' })).toBe(false);
  expect(isFiltered({ ...noFilters, direction: 'in' })).toBe(true);
});

test('a period that ends before it begins is named', () => {
  expect(periodProblem({ ...noFilters, from: '2026-02-01', to: '2026-01-31' })).toBe(
    'The first day is later than the last one: the list stays as it is.',
  );
  expect(periodProblem({ ...noFilters, from: '2026-02-01', to: '2026-02-01' })).toBeUndefined();
});
