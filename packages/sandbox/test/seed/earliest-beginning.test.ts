import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { mostStatements } from '../../src/sandbox/options.ts';
import { olderStatements } from '../../src/seed/history/older-statements.ts';
import { historyDays } from '../../src/seed/people/people.ts';
import { call, staticClient } from '../support/caller.ts';

const earliest = '1972-01-01T00:00:00Z';

test('rejects a time for which the history would start before 1970', () => {
  for (const now of ['1970-01-01T00:00:00Z', '1971-12-31T23:59:59Z']) {
    expect(() => createSandbox({ now })).toThrow(/^now: must be a time from 1972 to 9999/);
  }
});

test('at the earliest time every statement has a date from 1970 on, newest first', async () => {
  const sandbox = createSandbox({ now: earliest, statements: 5_000 });
  const { body } = await call(
    sandbox,
    staticClient,
    '/rest/v1/wallet/14471/statements?limit=200&offset=4800',
  );
  const dates = (body['statements'] as { date: number }[]).map(({ date }) => date);
  expect(dates).toHaveLength(200);
  expect(dates).toEqual(dates.toSorted((one, other) => other - one));
  expect(dates.at(-1)).toBeGreaterThan(0);
});

test('there is time for as many statements as can be asked for', () => {
  const until = Date.parse(earliest) / 1_000 - historyDays * 86_400;
  const rows = olderStatements({
    seed: 1,
    count: mostStatements,
    until,
    firstStatement: 88_000_001,
    firstTransfer: 66_000_001,
  });
  const [first, second] = [rows.next().value, rows.next().value];
  expect(first?.date).toBeGreaterThan(0);
  expect(second?.date).toBeGreaterThan(first?.date ?? 0);
});
