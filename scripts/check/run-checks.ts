import { availableParallelism } from 'node:os';
import process from 'node:process';
import { killDescendants } from '../process/end-tree.ts';
import { exitCodes, watchForStop, type StopReason } from '../process/stop-signals.ts';
import { startTurbo } from '../process/turbo.ts';
import { countLine, judge, total } from './outcome.ts';
import { printEnded, printLog, printTable } from './print.ts';
import { followProgress } from './progress.ts';
import { removeReports } from './reports.ts';
import { takeSummary } from './summary.ts';

/** How the checks are run. */
export interface CheckOptions {
  /** The workspace. */
  root: string;
  /** Nothing from the cache, and many more cases for each property test. */
  full: boolean;
}

const checks = [
  'lint',
  'format:check',
  'floors',
  'spelling',
  'words',
  'changeset:check',
  'typecheck',
  'generate:check',
  'build',
  'test',
];

/** How long the tasks may take to end in good order, in milliseconds. */
const grace = 700;

/**
 * Runs all checks and prints what came of them; the last line is `N passed, M failed`.
 *
 * @param options - How to run them.
 * @returns The exit code.
 */
export async function runChecks({ root, full }: CheckOptions): Promise<number> {
  await removeReports(root);
  let stopped: StopReason | undefined;
  const shown = new Set<string>();
  const progress = followProgress((task) => {
    // What is cut short looks like what has ended.
    if (stopped !== undefined) return;
    if (task.failed) shown.add(task.id);
    printEnded(task);
  });
  console.log(`Running every check${full ? '…' : '; what has not changed comes from the cache…'}`);

  const turbo = startTurbo(
    [
      'run',
      ...checks,
      '--continue',
      '--summarize',
      '--log-order=grouped',
      '--log-prefix=task',
      '--output-logs=full',
      `--concurrency=${availableParallelism() + 1}`,
      ...(full ? ['--force'] : []),
    ],
    {
      root,
      onLine: progress.read,
      environment: {
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
        ...(full && { LITAS_FULL: '1' }),
      },
    },
  );
  const unwatch = watchForStop({
    stop: (reason) => {
      stopped = reason;
      turbo.stop();
      setTimeout(killDescendants, grace).unref();
    },
    kill: killDescendants,
  });
  const code = await turbo.finished;
  unwatch();
  if (stopped !== undefined) {
    console.log('Stopped.');
    return exitCodes[stopped];
  }
  progress.end();

  const path = progress.summaryPath();
  if (path === undefined) {
    console.log(progress.rest().join('\n'));
    console.log(countLine({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const outcomes = await judge(await takeSummary(path), root);
  for (const outcome of outcomes) {
    if (!outcome.passed && !shown.has(outcome.id)) await printLog(outcome, root);
  }
  printTable(outcomes);
  const { count, testsRun } = total(outcomes);
  if (testsRun === 0) console.log('No test ran.');
  console.log(countLine(count));
  return count.failed > 0 || testsRun === 0 || code !== 0 ? 1 : 0;
}
