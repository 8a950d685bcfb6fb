import { join } from 'node:path';
import { addCounts, countTests, type TestCount } from './reports.ts';
import type { TaskResult } from './summary.ts';

/** What one check amounts to. */
export interface CheckOutcome extends TaskResult {
  count: TestCount;
  /** Said beside the check in the table. */
  note: string;
}

/**
 * Counts each check: the tests of its reports where it writes them, otherwise the check itself.
 *
 * @param tasks - The tasks that ran.
 * @param root - The repository's root.
 * @returns The checks with their counts.
 */
export function judge(tasks: readonly TaskResult[], root: string): Promise<CheckOutcome[]> {
  return Promise.all(
    tasks.map(async (task) => {
      const tests = task.task === 'test' ? await countTests(join(root, task.directory)) : undefined;
      return { ...task, ...(tests ? judgeTests(task, tests) : judgeTask(task)) };
    }),
  );
}

function judgeTests(task: TaskResult, tests: TestCount): Pick<CheckOutcome, 'count' | 'note'> {
  if (!task.passed && tests.failed === 0) {
    return { count: { ...tests, failed: 1 }, note: 'failed outside its tests' };
  }
  return { count: tests, note: countLine(tests) };
}

function judgeTask(task: TaskResult): Pick<CheckOutcome, 'count' | 'note'> {
  const missingReport = task.task === 'test' && task.passed;
  return task.passed && !missingReport
    ? { count: { passed: 1, failed: 0, skipped: 0 }, note: '' }
    : { count: { passed: 0, failed: 1, skipped: 0 }, note: missingReport ? 'wrote no report' : '' };
}

/**
 * Adds up what all checks amount to.
 *
 * @param outcomes - The checks.
 * @returns The count, and how many tests ran.
 */
export function total(outcomes: readonly CheckOutcome[]): { count: TestCount; testsRun: number } {
  const tests = outcomes.filter(({ task }) => task === 'test').map(({ count }) => count);
  const { passed, failed } = addCounts(tests);
  return { count: addCounts(outcomes.map(({ count }) => count)), testsRun: passed + failed };
}

/**
 * The plain line that ends a run.
 *
 * @param count - What it says.
 * @returns `N passed, M failed`, and `, K skipped` where there are any.
 */
export const countLine = ({ passed, failed, skipped }: TestCount): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
