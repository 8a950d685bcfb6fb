import type { Context } from './context.ts';
import { plain, styled } from './print.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Prints values as a table: a row for each value, a column for each field that is no object or list. Columns that do not fit are left
 * out, and a line below names them.
 *
 * @param values - The values, such as the rows of a list.
 * @param context - The process.
 */
export function printTable(values: readonly unknown[], { output, messages }: Context): void {
  const rows = values.map((value) => new Map(leavesOf(value)));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const table = rows.map((row): Row => Object.fromEntries(names.map((name) => [name, row.get(name) ?? ''])));
  const { kept, left } = fitting(names, table, output.columns ?? 1_000);
  if (names.length === 0) return;
  const widths = kept.map((name) => widthOf(name, table));
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  output.write(`${styled('bold', lineOf(kept), output)}\n`);
  for (const row of table) output.write(`${lineOf(kept.map((name) => row[name] ?? ''))}\n`);
  if (left.length > 0) messages.write(`Columns that do not fit: ${left.join(', ')}. See them with --json.\n`);
}

/**
 * Prints one value as lines of a name and a value.
 *
 * @param value - The value.
 * @param context - The process.
 */
export function printRecord(value: unknown, { output }: Pick<Context, 'output'>): void {
  const leaves = leavesOf(value);
  const width = Math.max(0, ...leaves.map(([name]) => name.length));
  for (const [name, text] of leaves) {
    output.write(
      name === '' ? `${text}\n` : `${styled('bold', name.padEnd(width), output)}  ${text}`.trimEnd() + '\n',
    );
  }
}

/** Widest column, in characters. */
const widest = 44;

const widthOf = (name: string, rows: readonly Row[]): number =>
  Math.min(widest, Math.max(name.length, ...rows.map((row) => row[name]?.length ?? 0)));

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;

function fitting(names: readonly string[], rows: readonly Row[], columns: number) {
  const kept: string[] = [];
  let used = 0;
  for (const name of names) {
    const width = widthOf(name, rows) + (kept.length > 0 ? 2 : 0);
    // The first column is always there.
    if (kept.length > 0 && used + width > columns) break;
    used += width;
    kept.push(name);
  }
  return { kept, left: names.slice(kept.length) };
}

/** Returns the parts of a value that are no objects, by their path. A list of plain values is one part. */
function leavesOf(value: unknown, path: readonly string[] = []): [name: string, text: string][] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => Object(each) !== each)) {
    return [[path.join('.'), plain(value.join(', '))]];
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, plain(name)]));
  }
  return [[path.join('.'), plain(value === null ? 'null' : `${value as string | number | boolean}`)]];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
