import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How many tests ended in which way. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Vitest's JSON report that count. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/**
 * Removes the reports of earlier runs, so that a run which crashes is not taken for the one before it.
 *
 * @param root - The repository's root.
 */
export async function removeReports(root: string): Promise<void> {
  for await (const folder of glob(['*/reports', 'packages/*/reports', 'apps/*/reports'], { cwd: root })) {
    await rm(join(root, folder), { recursive: true });
  }
}

/**
 * Counts the tests in the reports of one package.
 *
 * @param folder - The package's folder.
 * @returns The count over all its reports, undefined where there is none.
 */
export async function countTests(folder: string): Promise<TestCount | undefined> {
  const counts: TestCount[] = [];
  for await (const file of glob('reports/*.json', { cwd: folder })) {
    const report = JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown;
    if (isVitestReport(report)) counts.push(countReport(report));
  }
  return counts.length === 0 ? undefined : addCounts(counts);
}

/**
 * Adds counts up.
 *
 * @param counts - The counts.
 * @returns Their sum.
 */
export function addCounts(counts: readonly TestCount[]): TestCount {
  const sum: TestCount = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

function countReport(report: VitestReport): TestCount {
  // A file that cannot be loaded has failed without any test in it having failed.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function isVitestReport(value: unknown): value is VitestReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPassedTests' in value &&
    'testResults' in value &&
    Array.isArray(value.testResults)
  );
}
