import assert from 'node:assert/strict';
import type { StatementPosition, StatementQuery, StatementRecord } from '../state/statement-record.ts';
import type { Tests } from './conformance-test.ts';
import { noon, seededWallet, statementOf } from './samples.ts';

/** Returns the expected page by a linear search. */
function expected(all: readonly StatementRecord[], { start, limit, ...query }: StatementQuery) {
  const found = all
    .filter(
      ({ date, currency, direction, details = '' }) =>
        (query.currencies?.includes(currency) ?? true) &&
        (query.direction === undefined || query.direction === direction) &&
        (query.from === undefined || date >= query.from) &&
        (query.to === undefined || date <= query.to) &&
        (query.text === undefined || details.toLowerCase().includes(query.text.toLowerCase())),
    )
    .toSorted((left, right) => right.date - left.date || right.id - left.id);
  const total = found.length;
  if ('offset' in start)
    return { rows: found.slice(start.offset, start.offset + limit), total, offset: start.offset };
  if ('after' in start) {
    const offset = found.filter((row) => !isOlder(row, start.after)).length;
    return { rows: found.slice(offset, offset + limit), total, offset };
  }
  const end = found.filter((row) => isOlder(start.before, row)).length;
  const offset = Math.max(0, end - limit);
  return { rows: found.slice(offset, end), total, offset };
}

const isOlder = (row: StatementPosition, than: StatementPosition): boolean =>
  row.date < than.date || (row.date === than.date && row.id < than.id);

const added = [
  // Between others by date, at the same date as another, and newest of all.
  statementOf(200, { date: noon - 99_000, details: 'ŽŪ tea' }),
  statementOf(201, { date: noon - 99_000, details: '50%_off', currency: 'PLN' }),
  statementOf(202, { date: noon - 10, amount: 9_007_199_254_740_993n, referenceNumber: 'RF18' }),
  statementOf(203, { date: noon - 10 }),
];

const all = [...Array.from({ length: 100 }, (_, number) => statementOf(number)), ...added];

const filters: readonly Omit<StatementQuery, 'limit' | 'start'>[] = [
  {},
  { direction: 'in' },
  { currencies: ['USD'] },
  { currencies: ['EUR', 'PLN', 'XXX'], direction: 'out' },
  { currencies: [] },
  { from: noon - 99_000, to: noon - 97_000 },
  { from: noon + 1 },
  { text: 'payment 1' },
  { text: 'žū' },
  { text: '%_' },
  { text: 'PAYMENT', currencies: ['EUR'], direction: 'in', from: noon - 99_500 },
];

/** Tests of statements. */
export const statementTests: Tests = {
  'added statements count toward the usage until they are gone': (open) =>
    open(async (store) => {
      await store.open('a');
      const used = async (): Promise<number> => (await store.usage()).state.used;
      const add = (fails: boolean): Promise<void> =>
        store.write('a', ({ statements }) => {
          for (const row of added) statements.add(seededWallet, row);
          if (fails) throw new Error('rolled back');
        });
      const before = await used();
      await assert.rejects(add(true), /rolled back/);
      assert.equal(await used(), before);
      await add(false);
      const after = await used();
      assert.ok(after > before + 100 * added.length);
      const snapshot = await store.snapshot('a');
      await store.reset('a');
      assert.equal(await used(), before);
      await store.restore('a', snapshot);
      assert.equal(await used(), after);
    }),

  'pages of statements are those that looking at every statement finds': (open) =>
    open(async (store) => {
      await store.write('a', ({ statements }) => {
        for (const row of added) statements.add(seededWallet, row);
      });
      await store.read('a', ({ statements }) => {
        for (const filter of filters) {
          const starts: StatementQuery['start'][] = [{ offset: 0 }, { offset: 7 }, { offset: 1_000 }];
          for (const row of [all[0], all[50], added[1], added[3]]) {
            if (!row) continue;
            const { date, id } = row;
            starts.push({ after: { date, id } }, { before: { date, id } });
          }
          for (const start of starts) {
            for (const limit of [1, 10, 200]) {
              const query = { ...filter, start, limit };
              const { rows, total, offset } = statements.select(seededWallet, query);
              const wanted = expected(all, query);
              assert.deepEqual(rows, wanted.rows, JSON.stringify(query));
              assert.equal(total, wanted.total, JSON.stringify(query));
              if (rows.length > 0) assert.equal(offset, wanted.offset, JSON.stringify(query));
            }
          }
        }
      });
    }),

  'a wallet without statements has an empty page': (open) =>
    open(async (store) => {
      const page = await store.read('a', ({ statements }) =>
        statements.select(12, { limit: 5, start: { offset: 0 } }),
      );
      assert.deepEqual([page.rows, page.total], [[], 0]);
      assert.deepEqual(await store.read('a', ({ statements }) => statements.payees(12)), []);
    }),

  'payees are counted for each way in which they are shown': (open) =>
    open(async (store) => {
      await store.write('a', ({ statements }) =>
        statements.add(seededWallet, statementOf(301, { otherParty: { display_name: 'New' } })),
      );
      const payees = await store.read('a', ({ statements }) => statements.payees(seededWallet));
      const tally = new Map<string, { count: number; latest: number }>();
      for (const { direction, otherParty, date } of [
        ...all.slice(0, 100),
        statementOf(301, { otherParty: { display_name: 'New' } }),
      ]) {
        if (direction === 'in' || !otherParty) continue;
        const name = otherParty.display_name ?? '';
        const { count = 0, latest = 0 } = tally.get(name) ?? {};
        tally.set(name, { count: count + 1, latest: Math.max(latest, date) });
      }
      const shown = payees.map(({ party, ...rest }) => [party.display_name, rest] as const);
      assert.deepEqual(new Map(shown), tally);
    }),
};
