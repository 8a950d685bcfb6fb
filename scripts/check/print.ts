import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { CheckOutcome } from './outcome.ts';
import type { EndedTask } from './progress.ts';

/** `@litas/client#test` for people: `client test`. */
const names = (id: string): string[] => id.replace('//', 'workspace').replace('@litas/', '').split('#');

const mark = (passed: boolean): string => (passed ? styleText('green', '✓') : styleText('red', '✗'));

/** Prints that a check has ended, and all it wrote where it failed. */
export function printEnded({ id, cached, failed, log }: EndedTask): void {
  console.log(`${mark(!failed)} ${names(id).join(' ')}${cached ? styleText('dim', ' (cached)') : ''}`);
  if (failed) console.log(`\n${log.map((line) => `    ${line}`).join('\n')}\n`);
}

/** Prints what a failed check wrote where that was not seen while it ran. */
export async function printLog({ id, logFile }: CheckOutcome, root: string): Promise<void> {
  const log = await readFile(join(root, logFile ?? ''), 'utf8').catch(() => 'It did not run.');
  printEnded({ id, cached: false, failed: true, log: log.trimEnd().split('\n') });
}

/** Prints one line for each check. */
export function printTable(outcomes: readonly CheckOutcome[]): void {
  const rows = outcomes.map(({ id, count, cached, durationMs, note }) => {
    const [name = '', task = ''] = names(id);
    const time = cached ? 'cached' : `${(durationMs / 1000).toFixed(1)} s`;
    return { mark: mark(count.failed === 0), name, task, time, note };
  });
  const width = (key: 'name' | 'task' | 'time'): number => Math.max(...rows.map((row) => row[key].length));
  console.log('');
  for (const row of rows.toSorted((a, b) => `${a.name} ${a.task}`.localeCompare(`${b.name} ${b.task}`))) {
    const columns = [
      row.name.padEnd(width('name')),
      row.task.padEnd(width('task')),
      row.time.padStart(width('time')),
    ];
    console.log([`${row.mark} ${columns[0]}`, ...columns.slice(1), row.note].join('  ').trimEnd());
  }
  console.log('');
}
