import { availableParallelism } from 'node:os';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { exitCodeOf, watchForStop, type StopSignal } from '../process/stop-signals.ts';
import { runTurbo } from '../process/turbo.ts';
import { addCounts, compositionLine, countLine, removeReports, takeOutcomes } from './outcome.ts';
import { printEnded, printLog, printTable } from './print.ts';
import { followProgress } from './progress.ts';

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

/**
 * Runs all checks and prints what came of them; the last line is `N passed, M failed`.
 *
 * @param options - How to run them.
 * @returns The exit code.
 */
export async function runChecks({ root, full }: CheckOptions): Promise<number> {
  await removeReports(root);
  const stopping = new AbortController();
  let stoppedBy: StopSignal | undefined;
  watchForStop({
    stop: (signal) => {
      stoppedBy = signal;
      stopping.abort();
    },
  });
  const shown = new Set<string>();
  const notes = new Map<string, string>();
  const progress = followProgress((task) => {
    for (const line of task.log) {
      // What a check did not look at, for example.
      const [, note] = /^Note: (.+)$/.exec(stripVTControlCharacters(line)) ?? [];
      if (note !== undefined) notes.set(task.id, note);
    }
    // What is cut short looks like what has ended.
    if (stoppedBy !== undefined) return;
    if (task.failed) shown.add(task.id);
    printEnded(task);
  });
  console.log(`Running every check${full ? '…' : '; what has not changed comes from the cache…'}`);

  const code = await runTurbo(
    [
      ...checks,
      ...(full ? ['unused'] : []),
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
      signal: stopping.signal,
      environment: {
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
        ...(full && { LITAS_FULL: '1' }),
      },
    },
  );
  if (stoppedBy !== undefined) {
    console.log('Stopped.');
    return exitCodeOf(stoppedBy);
  }
  const rest = progress.end();
  const summary = /^\s*Summary:\s+(\S.*)$/m.exec(stripVTControlCharacters(rest.join('\n')))?.[1];
  if (summary === undefined) {
    console.log(rest.join('\n'));
    console.log(countLine({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const outcomes = await takeOutcomes(summary, root, notes);
  for (const outcome of outcomes) {
    if (outcome.count.failed > 0 && !shown.has(outcome.id)) await printLog(outcome, root);
  }
  printTable(outcomes);
  const testsRun = outcomes.some(({ task, count }) => task === 'test' && count.passed + count.failed > 0);
  console.log(testsRun ? compositionLine(outcomes) : 'No test ran.');
  const total = addCounts(outcomes.map(({ count }) => count));
  console.log(countLine(total));
  return total.failed > 0 || !testsRun || code !== 0 ? 1 : 0;
}
