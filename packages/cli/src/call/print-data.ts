import type { ListCall } from '@litas/client';
import { UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { printJson } from '../terminal/print.ts';
import { printRecord, printTable } from '../terminal/table.ts';
import type { CallOptions } from './operation-command.ts';

/** The form in which data is printed. */
export type Format = 'json' | 'table' | 'raw';

/**
 * Chooses the format: the one of the options, otherwise a table on a terminal and JSON elsewhere.
 *
 * @throws UsageError for options that contradict each other.
 */
export function formatOf({ json, table, raw, all, max }: CallOptions, { output }: Context): Format {
  const given = (['json', 'table', 'raw'] as const).filter((name) => ({ json, table, raw })[name]);
  if (given.length > 1)
    throw new UsageError(`Use only one of ${given.map((name) => `--${name}`).join(' and ')}.`);
  if (raw && all)
    throw new UsageError('--raw prints one response, so it does not work with --all. Use --json.');
  if (max !== undefined && !all) throw new UsageError('--max limits the rows of --all. Add --all.');
  return given[0] ?? (output.isTTY ? 'table' : 'json');
}

/** Prints the data of one response. An operation without data prints nothing. */
export function printData(data: unknown, format: Format, context: Context): void {
  if (data === undefined) return;
  if (format === 'json') printJson(data, context);
  else {
    const rows = rowsOf(data);
    if (!rows) printRecord(data, context);
    else if (rows.length > 0) printTable(rows, context);
    else context.messages.write('There are no rows.\n');
  }
}

/**
 * Prints the rows of all pages: as the elements of one JSON list, page by page, or as one table.
 *
 * @param call - The call of a list.
 * @param format - JSON or table.
 * @param max - Largest number of rows. @default all
 * @param context - The process.
 */
export async function printRows(
  call: ListCall<unknown>,
  format: Format,
  max: number | undefined,
  context: Context,
): Promise<void> {
  const { output, messages } = context;
  const rows: unknown[] = [];
  let count = 0;
  for await (const row of call as AsyncIterable<unknown>) {
    if (format === 'table') rows.push(row);
    else output.write(`${count === 0 ? '[' : ','}\n${JSON.stringify(row)}`);
    count += 1;
    if (count === max) break;
  }
  if (format === 'json') output.write(count === 0 ? '[]\n' : '\n]\n');
  else if (count === 0) messages.write('There are no rows.\n');
  else printTable(rows, context);
}

/** The rows of a page: the data itself, or its only list of objects. */
function rowsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null || !('_metadata' in data)) return undefined;
  return Object.values(data).find((value): value is unknown[] => Array.isArray(value));
}
