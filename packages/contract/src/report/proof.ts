import type { RunnerTestCase } from 'vitest';
import type { Proof } from './checks.ts';

/** Notes in a test what it proves; the reporter counts it when the test has ended. */
export function prove(task: { readonly meta: RunnerTestCase['meta'] }, proof: Proof): Proof {
  task.meta.proof = proof;
  return proof;
}
