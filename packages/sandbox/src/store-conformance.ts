/**
 * The tests that every store must pass, for your own store.
 *
 * @packageDocumentation
 */
import { collectionTests } from './conformance/collection-tests.ts';
import {
  type ConformanceTest,
  openTemplated,
  type OpenStore,
  type OpenTemplated,
} from './conformance/conformance-test.ts';
import { modelTest } from './conformance/model-test.ts';
import { nonceTests } from './conformance/nonce-tests.ts';
import { statementTests } from './conformance/statement-tests.ts';
import { teamTests } from './conformance/team-tests.ts';
import { transactionTests } from './conformance/transaction-tests.ts';
import { worldTests } from './conformance/world-tests.ts';

export { type ConformanceTest, type OpenStore, type StoreSetup } from './conformance/conformance-test.ts';

/**
 * Returns the tests that a store passes. Register each with the test runner of your choice. They need `fast-check`.
 *
 * @param open - Opens an empty store.
 * @param sequences - How many sequences of steps are compared with a model. @default 100
 *
 * @example
 * import { test } from 'node:test';
 * import { MemoryStore } from '@litas/sandbox/store';
 * import { storeConformance } from '@litas/sandbox/store-conformance';
 *
 * for (const { name, run } of storeConformance(async (setup) => new MemoryStore(setup))) test(name, run);
 */
export function storeConformance(open: OpenStore, sequences = 100): readonly ConformanceTest[] {
  const opened = openTemplated(open);
  const tests = {
    ...collectionTests,
    ...transactionTests,
    ...worldTests,
    ...statementTests,
    ...nonceTests,
    ...teamTests,
    'random sequences of steps have the same results as a model': (each: OpenTemplated) =>
      modelTest(each, sequences),
  };
  return Object.entries(tests).map(([name, run]) => ({ name, run: () => run(opened) }));
}
