import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StatementIndex } from '../../../src/state/memory/statement-index.ts';
import type { StatementQuery, StatementRecord } from '../../../src/state/statement-record.ts';

const currencies = ['EUR', 'USD', 'PLN'] as const;
const row = fc.record({
  date: fc.nat({ max: 40 }),
  amount: fc.constant(1n),
  currency: fc.constantFrom(...currencies),
  direction: fc.constantFrom('in' as const, 'out' as const),
  type: fc.constant('transfer'),
  details: fc.constantFrom('Coffee', 'Two COFFEES', 'Rent', 'ąžuolas'),
});
const rows = fc
  .array(row, { maxLength: 60 })
  .map((list) => list.map((content, index): StatementRecord => ({ ...content, id: index + 1 })));
const position = fc.record({ date: fc.nat({ max: 41 }), id: fc.nat({ max: 61 }) });
const query: fc.Arbitrary<StatementQuery> = fc.record(
  {
    currencies: fc.subarray([...currencies, 'GBP']),
    direction: fc.constantFrom('in' as const, 'out' as const),
    text: fc.constantFrom('coffee', 'RENT', 'Ąžuo', 'nothing'),
    from: fc.nat({ max: 41 }),
    to: fc.nat({ max: 41 }),
    limit: fc.integer({ min: 1, max: 12 }),
    start: fc.oneof(
      fc.record({ offset: fc.nat({ max: 70 }) }),
      fc.record({ after: position }),
      fc.record({ before: position }),
    ),
  },
  { requiredKeys: ['limit', 'start'] },
);

/** The same, by going through every row. */
function expected(all: readonly StatementRecord[], wanted: StatementQuery) {
  const { currencies: some, direction, text, from = 0, to = Infinity, limit, start } = wanted;
  const matching = all
    .filter((each) => !some || some.includes(each.currency))
    .filter((each) => !direction || each.direction === direction)
    .filter((each) => !text || each.details?.toLowerCase().includes(text.toLowerCase()))
    .filter((each) => each.date >= from && each.date <= to)
    .toSorted((left, right) => right.date - left.date || right.id - left.id);
  const isNewer = (each: StatementRecord, than: { date: number; id: number }) =>
    each.date > than.date || (each.date === than.date && each.id > than.id);
  const countWhere = (test_: (each: StatementRecord) => boolean) => matching.filter(test_).length;
  let offset = 0;
  let end = 0;
  if ('offset' in start) [offset, end] = [start.offset, start.offset + limit];
  else if ('after' in start) {
    offset = countWhere(
      (each) => isNewer(each, start.after) || (each.id === start.after.id && each.date === start.after.date),
    );
    end = offset + limit;
  } else {
    end = countWhere((each) => isNewer(each, start.before));
    offset = Math.max(0, end - limit);
  }
  return { rows: matching.slice(offset, end), total: matching.length, offset };
}

test('finds the same rows as a linear search', () => {
  fc.assert(
    fc.property(rows, query, (all, wanted) => {
      expect(new StatementIndex(all).select(wanted)).toEqual(expected(all, wanted));
    }),
    { numRuns: 500 },
  );
});

test('finds the same however the rows came and went', () => {
  fc.assert(
    fc.property(rows, row, query, (all, content, wanted) => {
      const removed = { ...content, id: 61 };
      const index = new StatementIndex([]);
      for (const each of all) index.add(each);
      index.add(removed);
      index.remove(removed);
      expect(index.select(wanted)).toEqual(expected(all, wanted));
    }),
  );
});

test('a copy is independent', () => {
  const one: StatementRecord = { id: 1, date: 1, amount: 1n, currency: 'EUR', direction: 'in', type: 'cash' };
  const index = new StatementIndex([one]);
  const copy = index.copy();
  copy.add({ ...one, id: 2 });
  const all = { limit: 5, currencies: ['EUR'], start: { offset: 0 } };
  expect([index.select(all).total, copy.select(all).total]).toEqual([1, 2]);
});

test.each([[[1, 2, 3]], [[3, 2, 1]], [[2, 1, 3]], [[1, 3, 2]]])(
  'statements of the same second are in the order of their ids, when %j is the order in which they are added',
  (ids) => {
    const index = new StatementIndex();
    for (const id of ids)
      index.add({ id, date: 5, amount: 1n, currency: 'EUR', direction: 'in', type: 'transfer' });
    const { rows: found } = index.select({ limit: 3, start: { offset: 0 } });
    expect(found.map(({ id }) => id)).toEqual([3, 2, 1]);
  },
);
