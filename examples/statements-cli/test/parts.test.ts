import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '@litas/client';
import { csvLine } from '../src/csv.ts';
import { addTo, chart, type Months } from '../src/months.ts';

const statement = (change: Partial<Statement>): Statement => ({
  id: 7,
  amount: 480,
  currency: 'EUR',
  direction: 'out',
  date: Date.UTC(2025, 11, 31, 8) / 1_000,
  ...change,
});

test('an amount that was paid is negative', () => {
  assert.equal(csvLine(statement({ details: 'Coffee' })), '7,2025-12-31T08:00:00.000Z,-4.80,EUR,,Coffee');
});

test('a text never becomes a formula or another column', () => {
  const line = csvLine(statement({ details: '=1+1, "x"', other_party: { display_name: '-A' } }));
  assert.match(line, /EUR,'-A,"'=1\+1, ""x"""$/);
});

test('the chart adds exact amounts, and its longest bar has the given width', () => {
  const months: Months = new Map();
  addTo(months, statement({ amount: 10, amount_decimal: '0.10' }));
  addTo(months, statement({ amount: 20, amount_decimal: '0.20' }));
  addTo(months, statement({ amount: 60, direction: 'in' }));
  assert.equal(chart(months, 'EUR', 4), '2025-12  in        €0.60  ████\n         out       €0.30  ░░');
});
