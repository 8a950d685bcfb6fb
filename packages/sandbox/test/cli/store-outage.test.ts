import { expect, test } from 'vitest';
import { reportOutages } from '../../src/cli/store-outage.ts';
import type { NonceVerdict } from '../../src/state/nonces.ts';
import { StoreUnavailable } from '../../src/state/store-unavailable.ts';

/** Reports failures of a store that is down until `up` is called, and collects what is printed. */
function reported() {
  const printed: string[] = [];
  const attempts: (() => void)[] = [];
  const print = (line: string): void => void printed.push(line);
  let remember = async (): Promise<NonceVerdict> => Promise.reject(new StoreUnavailable('down'));
  const report = reportOutages(
    { nonces: { remember: () => remember() } },
    { notice: print, problem: print, onFailure: ({ error }) => print(`stack of ${String(error)}`) },
    (attempt) => void attempts.push(attempt),
  );
  return {
    printed,
    fail: (error: Error) => report({ kind: 'failure', error, correlationId: 'c' }),
    up: () => (remember = async () => 'new'),
    attempt: async () => {
      attempts.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

const lost = 'The store cannot be used: PostgreSQL: refused. Requests get status 503 until it is back.';
const back = 'The store can be used again.';

test('an outage of the store is one line, and its end another', async () => {
  const { printed, fail, up, attempt } = reported();
  for (let request = 0; request < 3; request++) fail(new StoreUnavailable('PostgreSQL: refused'));
  await attempt();
  fail(new StoreUnavailable('PostgreSQL: refused'));
  expect(printed).toEqual([lost]);
  up();
  await attempt();
  expect(printed).toEqual([lost, back]);
  fail(new StoreUnavailable('PostgreSQL: refused'));
  expect(printed).toEqual([lost, back, lost]);
});

test('every other failure keeps its stack, also during an outage', () => {
  const { printed, fail } = reported();
  fail(new StoreUnavailable('PostgreSQL: refused'));
  fail(new TypeError('a defect'));
  expect(printed).toEqual([lost, 'stack of TypeError: a defect']);
});
