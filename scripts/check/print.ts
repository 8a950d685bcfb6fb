import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import type { CheckOutcome } from './outcome.ts';
import type { EndedTask } from './progress.ts';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** `@litas/client#test` for people: `client test`. */
const names = (id: string): [string, string] => {
  const [name = '', task = ''] = id.split('#');
  return [name === '//' ? 'workspace' : name.replace('@litas/', ''), task];
};

const mark = (passed: boolean): string => (passed ? styleText('green', '✓') : styleText('red', '✗'));

/**
 * Says that a check has ended; shows all it wrote where it failed.
 *
 * @param task - The check.
 */
export function printEnded({ id, cached, failed, log }: EndedTask): void {
  print(`${mark(!failed)} ${names(id).join(' ')}${cached ? styleText('dim', ' (cached)') : ''}`);
  if (failed) print(`\n${log.map((line) => `    ${line}`).join('\n')}\n`);
}

/**
 * Shows what a failed check wrote where that was not seen while it ran.
 *
 * @param outcome - The check.
 * @param root - The repository's root.
 */
export async function printLog({ id, logFile }: CheckOutcome, root: string): Promise<void> {
  const log = await readFile(join(root, logFile), 'utf8').catch(() => 'It did not run.');
  printEnded({ id, cached: false, failed: true, log: log.trimEnd().split('\n') });
}

/**
 * Prints one line for each check.
 *
 * @param outcomes - The checks.
 */
export function printTable(outcomes: readonly CheckOutcome[]): void {
  const rows = outcomes
    .map((outcome) => ({ outcome, cells: [...names(outcome.id), duration(outcome)] }))
    .toSorted((a, b) => a.cells.join(' ').localeCompare(b.cells.join(' ')));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)));
  print('');
  for (const { outcome, cells } of rows) {
    const [name = '', task = '', time = ''] = cells;
    const [nameWidth = 0, taskWidth = 0, timeWidth = 0] = widths;
    const columns = `${name.padEnd(nameWidth)}  ${task.padEnd(taskWidth)}  ${time.padStart(timeWidth)}`;
    print(`${mark(outcome.count.failed === 0)} ${columns}  ${outcome.note}`.trimEnd());
  }
  print('');
}

const duration = ({ cached, durationMs }: CheckOutcome): string =>
  cached ? 'cached' : `${(durationMs / 1000).toFixed(1)} s`;
