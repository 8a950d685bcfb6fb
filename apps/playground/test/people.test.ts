import { createSandbox } from '@litas/sandbox';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartData } from '../src/people/chart-data.ts';
import { editProblem } from '../src/people/edit-problem.ts';
import { createEdits } from '../src/people/edits.ts';
import { readPeopleSearch, withoutWallet } from '../src/people/people-search.ts';
import { schemaFields, textsOf, valueOf } from '../src/people/schema-fields.ts';
import { readPosition, statementFilter } from '../src/people/statement-filter.ts';
import { csvHead, csvLines } from '../src/people/statements-csv.ts';
import { description } from '../src/scopes/description.ts';

test('the URL of a person keeps valid parameters and drops others', () => {
  const search = {
    tab: 'payments',
    wallet: '14472',
    currency: 'EUR',
    from: '2026-01-31',
    at: '1.2',
    span: '90',
  };
  expect(readPeopleSearch(search)).toEqual(search);
  expect(
    readPeopleSearch({ tab: 'x', wallet: 'a', currency: 'eur', from: 'soon', at: '1', span: '7', q: '' }),
  ).toEqual({});
  expect(withoutWallet({ q: 'ona', wallet: '14472', text: 'a', at: '1.2' })).toEqual({ q: 'ona' });
});

test('the filter of statements covers whole days', () => {
  expect(statementFilter({ from: '2026-01-30', to: '2026-01-31', text: 'a', direction: 'in' })).toEqual({
    text: 'a',
    direction: 'in',
    from: 1_769_731_200,
    to: 1_769_903_999,
  });
  expect(readPosition('1769860800.88000001')).toEqual({ date: 1_769_860_800, id: 88_000_001 });
  expect(readPosition(undefined)).toBeUndefined();
});

const statement = {
  id: 1,
  date: 1_769_860_800,
  amount: 1_205,
  currency: 'EUR',
  direction: 'out',
  type: 'transfer',
} as const;

test('a line of CSV has quoted texts, an exact amount and the time in UTC', () => {
  const line = csvLines([
    { ...statement, details: 'A "big", red\none', otherParty: { display_name: 'Ona P.' } },
  ]);
  expect(line).toBe('1,2026-01-31T12:00:00.000Z,out,-12.05,EUR,transfer,"A ""big"", red\none",,,Ona P.,\r\n');
  expect(csvHead.split(',')).toHaveLength(line.split(',').length - 1);
});

test.each(['=HYPERLINK("a")', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'a spreadsheet runs no formula: %j',
  (details) => {
    const [, , , , , , cell = ''] = csvLines([{ ...statement, details }]).split(',');
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('the charts begin with the balance before the period, and have each month once', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1_000;
  const days = [
    { date: day('2025-10-05'), in: 500, out: 0, total: 1_500 },
    { date: day('2025-12-01'), in: 0, out: 200, total: 1_300 },
    { date: day('2025-12-31'), in: 50, out: 0, total: 1_350 },
  ];
  const now = day('2026-01-31');
  const all = chartData({ opening: 1_000, days }, now, undefined);
  expect(all.balance[0]).toEqual({ date: day('2025-10-04'), total: 1_000 });
  expect(all.balance.at(-1)).toEqual({ date: now, total: 1_350 });
  expect(all.months.map(({ in: sum, out, total }) => [sum, out, total])).toEqual([
    [500, 0, 1_500],
    [0, 0, 1_500],
    [50, 200, 1_350],
    [0, 0, 1_350],
  ]);
  expect(chartData({ opening: 1_000, days }, now, 90).balance[0]).toEqual({
    date: day('2025-11-02'),
    total: 1_500,
  });
  expect(chartData({ opening: 7, days: [] }, now, 90).months).toEqual([]);
});

const fields = schemaFields(description, 'User', ['id', 'wallets']);

test('the fields of a form come from the description, with their scopes', () => {
  expect(fields.find(({ path }) => path === 'identity.name')).toMatchObject({
    kind: 'text',
    scopes: ['full_name', 'identity'],
  });
  expect(fields.find(({ path }) => path === 'gender')).toMatchObject({
    kind: 'choice',
    choices: ['male', 'female'],
  });
  expect(fields.find(({ path }) => path === 'dob')?.kind).toBe('date');
  expect(fields.find(({ path }) => path === 'pep')?.kind).toBe('json');
  expect(fields.some(({ path }) => path === 'id')).toBe(false);
});

test('an unchanged form gives back the value', async () => {
  for (const { profile } of await createSandbox().users())
    expect(valueOf(fields, textsOf(fields, profile), profile)).toEqual({ value: profile });
});

test('an emptied field is missing, and an object without fields is too', () => {
  const before = { email: 'a@example.org', address: { city: 'Kaunas' } };
  const texts = { ...textsOf(fields, before), email: ' ', 'address.city': '' };
  expect(valueOf(fields, texts, before)).toEqual({ value: {} });
  expect(valueOf(fields, { pep: '[' })).toEqual({ wrong: ['pep'] });
});

test('undo takes back the last five changes, one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), async (count) => {
      const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
      const edits = createEdits(async () => sandbox);
      const total = async () => (await sandbox.wallets({ user: 5103 }))[0]?.balances[0]?.total ?? 0;
      const totals = [await total()];
      for (let index = 0; index < count; index++) {
        await edits.run('add', () => sandbox.addPayment({ to: 14519, amount: 100, currency: 'EUR' }));
        totals.push(await total());
        // A change that fails must not replace the snapshot of another one.
        expect(await edits.run('fail', () => sandbox.addPayment({ amount: 0, currency: 'EUR' }))).toBe(false);
      }
      for (const expected of totals.slice(0, -1).toReversed().slice(0, 5)) {
        await edits.undo();
        expect(await total()).toBe(expected);
      }
      expect(edits.state().revertible).toBeUndefined();
    }),
    { numRuns: 3 },
  );
});

test('forgets a change when something else replaces the state, and not when an undo does', async () => {
  const sandbox = createSandbox();
  const edits = createEdits(async () => sandbox);
  const pay = () => sandbox.addPayment({ to: 14519, amount: 100, currency: 'EUR' });
  await edits.run('first', pay);
  await edits.run('second', pay);
  await edits.undo();
  // The event of the undo can arrive late.
  edits.forgetReplaced(1);
  expect(edits.state()).toMatchObject({ done: 'second', isUndone: true, revertible: 'first' });
  edits.forgetReplaced(2);
  expect(edits.state()).toMatchObject({ done: '', revertible: undefined });
});

test('undo keeps all snapshots of the user', async () => {
  const sandbox = createSandbox();
  const own = Array.from({ length: 20 }, (_, index) => `own-${index}`);
  for (const name of own) await sandbox.snapshot(name);
  // Two pages of the same world.
  for (const edits of [createEdits(async () => sandbox), createEdits(async () => sandbox)])
    for (let count = 0; count < 7; count++)
      await edits.run('add', () => sandbox.addPayment({ to: 14519, amount: 100, currency: 'EUR' }));
  const kept = (await sandbox.snapshots()).map(({ snapshot }) => snapshot);
  expect(kept).toEqual(expect.arrayContaining(own));
  expect(kept).toHaveLength(26);
});

test('a change that fails says which fields are wrong', async () => {
  const sandbox = createSandbox();
  const edits = createEdits(async () => sandbox);
  await edits.run('add', () => sandbox.addPayment({ amount: 0, currency: 'EUR', to: 14519 }));
  expect(edits.state()).toMatchObject({
    done: '',
    isBusy: false,
    problem: { fields: { amount: ['Must be at least 1'] } },
  });
});

test('the reason of the sandbox is the same in this page and over HTTP', () => {
  const reason = 'Wallet 14519 has only 1.00 EUR at its disposal.';
  const over = new Error(`POST /__sandbox/payments responded with 409: ${reason}`);
  expect([editProblem(over).message, editProblem(new Error(reason)).message]).toEqual([reason, reason]);
});
