import { expect, test } from 'vitest';
import {
  firstPage,
  isFiltered,
  isPeriodWrong,
  noFilters,
  statementQuery,
} from '../src/statements/filters.ts';
import { dayLimit } from '../src/time/day-limits.ts';

test('sends only the page size without filters', () => {
  expect(statementQuery(noFilters, firstPage)).toEqual({ limit: 10 });
});

test('sends every filter, and text without surrounding spaces', () => {
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

test('sends only the cursor of the page', () => {
  expect(statementQuery(noFilters, { after: 'a1' })).toEqual({ limit: 10, after: 'a1' });
  expect(statementQuery(noFilters, { before: 'b1' })).toEqual({ limit: 10, before: 'b1' });
});

test('ignores a text of spaces', () => {
  expect(isFiltered({ ...noFilters, text: '  ' })).toBe(false);
  expect(isFiltered({ ...noFilters, direction: 'in' })).toBe(true);
});

test('a period that ends before it starts is wrong', () => {
  expect(isPeriodWrong({ ...noFilters, from: '2026-02-01', to: '2026-01-31' })).toBe(true);
  expect(isPeriodWrong({ ...noFilters, from: '2026-02-01', to: '2026-02-01' })).toBe(false);
});
