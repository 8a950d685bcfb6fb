import fc, { type Arbitrary } from 'fast-check';
import type { Subject } from './subject.ts';

/** Result of {@link counterexample} without a counterexample. */
export const none = 'none';

/**
 * Tests a statement on generated values and searches for a counterexample.
 *
 * @param subject - Name of the tested subject.
 * @param values - Generator of the values.
 * @param runs - Number of runs.
 * @param objections - Returns the violations for a value; empty when the statement holds.
 * @returns What is wrong for the smallest such value, its request as a line for a shell, and how to repeat the search; or `none`.
 */
export async function counterexample<Value>(
  subject: Subject,
  values: Arbitrary<Value>,
  runs: number,
  objections: (value: Value) => Promise<readonly string[]>,
): Promise<string> {
  let curl = '';
  const property = fc.asyncProperty(values, async (value) => {
    const found = await objections(value);
    if (found.length === 0) return;
    // The last one that fails is the smallest.
    curl = subject.curl();
    throw new Error(found.join('\n'));
  });
  const { failed, seed, counterexamplePath, numShrinks, errorInstance } = await fc.check(property, {
    numRuns: runs,
  });
  if (!failed) return none;
  const reason = errorInstance instanceof Error ? errorInstance.message : 'the values could not be made';
  const repeat = `LITAS_SEED=${seed}, path ${counterexamplePath ?? 'none'}, ${numShrinks} times shrunk`;
  return `${reason}\n${curl}\n(${repeat})`;
}

/** Runs of each property on each operation: nearly 20,000 cases in the full run. */
export const runsEach: number = process.env['LITAS_FULL'] === '1' ? 100 : 6;
