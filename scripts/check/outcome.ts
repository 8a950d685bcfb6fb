import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonTestResults } from 'vitest/node';

/** Numbers of tests by result. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
  /** How many tests the sources have; a `test.each` is one, however many cases it has. */
  behaviors: number;
}

/** The result of one check: the tests of its reports, or the check itself when it writes none. */
export interface CheckOutcome {
  /** Such as `@litas/client#test`; `//` is the workspace itself. */
  id: string;
  /** Such as `test`. */
  task: string;
  /** Where its output is, from the root; `undefined` for a check that is never cached. */
  logFile: string | undefined;
  cached: boolean;
  durationMs: number;
  count: TestCount;
  /** Printed beside the check in the table. */
  note: string;
}

/** The parts that count of the summary that `turbo run --summarize` writes. */
interface Summary {
  tasks: readonly {
    taskId: string;
    task: string;
    directory: string;
    logFile?: string;
    command: string;
    cache: { status: 'HIT' | 'MISS' };
    execution?: { startTime: number; endTime: number; exitCode: number };
  }[];
}

/** Removes the reports of earlier runs, so that a run which crashes is not taken for the one before it. */
export async function removeReports(root: string): Promise<void> {
  for await (const folder of glob(['*/reports', 'packages/*/reports', 'apps/*/reports'], { cwd: root })) {
    await rm(join(root, folder), { recursive: true });
  }
}

/**
 * Counts every task that has a command, and removes turbo's summary: it is read once.
 *
 * @param summary - The summary's path.
 * @param root - The repository's root.
 * @param notes - Notes to print beside checks, by their id.
 * @returns The checks with their counts. One that could not run has failed.
 */
export async function takeOutcomes(
  summary: string,
  root: string,
  notes: ReadonlyMap<string, string>,
): Promise<CheckOutcome[]> {
  const { tasks } = JSON.parse(await readFile(summary, 'utf8')) as Summary;
  await rm(summary);
  const run = tasks.filter(({ command }) => command !== '' && command !== '<NONEXISTENT>');
  return Promise.all(
    run.map(async ({ taskId: id, task, directory, logFile, cache, execution }) => {
      const tests = task === 'test' ? await countTests(join(root, directory)) : undefined;
      const { count, note } = amount(task, execution?.exitCode === 0, tests);
      return {
        id,
        task,
        logFile,
        cached: cache.status === 'HIT',
        durationMs: execution ? execution.endTime - execution.startTime : 0,
        count,
        note: note || (notes.get(id) ?? ''),
      };
    }),
  );
}

function amount(task: string, hasPassed: boolean, tests?: TestCount): Pick<CheckOutcome, 'count' | 'note'> {
  const failure: TestCount = { passed: 0, failed: 1, skipped: 0, behaviors: 0 };
  if (tests) {
    return hasPassed || tests.failed > 0
      ? { count: tests, note: countLine(tests) }
      : { count: { ...tests, failed: 1 }, note: 'failed outside its tests' };
  }
  if (!hasPassed) return { count: failure, note: '' };
  if (task === 'test') return { count: failure, note: 'wrote no report' };
  return { count: { ...failure, passed: 1, failed: 0 }, note: '' };
}

/**
 * Counts the tests in the reports of one package. All cases of a `test.each` have its line and column.
 *
 * @param folder - The package's folder.
 * @returns The count over all its reports, undefined when there is none.
 */
export async function countTests(folder: string): Promise<TestCount | undefined> {
  const counts: TestCount[] = [];
  for await (const name of glob('reports/*.json', { cwd: folder })) {
    const report = JSON.parse(await readFile(join(folder, name), 'utf8')) as Partial<JsonTestResults>;
    const { numPassedTests: passed, numFailedTests = 0, testResults: files } = report;
    if (passed === undefined || files === undefined) continue;
    // A file that cannot be loaded has failed without any test in it having failed.
    const broken = files.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const places = files.flatMap((file) =>
      file.assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ location }) => `${file.name}:${location?.line}:${location?.column}`),
    );
    counts.push({
      passed,
      failed: numFailedTests + broken.length,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
      behaviors: new Set(places).size,
    });
  }
  return counts.length === 0 ? undefined : addCounts(counts);
}

/** A sentence such as `1200 behaviors in 8000 test cases, and 40 other checks.` */
export function compositionLine(outcomes: readonly CheckOutcome[]): string {
  const tests = outcomes.filter(({ task }) => task === 'test');
  const { passed, failed, behaviors } = addCounts(tests.map(({ count }) => count));
  return `${behaviors} behaviors in ${passed + failed} test cases, and ${outcomes.length - tests.length} other checks.`;
}

/** Adds counts up. */
export const addCounts = (counts: readonly TestCount[]): TestCount => {
  const sum = (key: keyof TestCount): number => counts.reduce((all, count) => all + count[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    behaviors: sum('behaviors'),
  };
};

/** The plain line that ends a run: `N passed, M failed`, and `, K skipped` where there are any. */
export const countLine = ({ passed, failed, skipped }: Omit<TestCount, 'behaviors'>): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
