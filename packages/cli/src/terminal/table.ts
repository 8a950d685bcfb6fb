import { timeFields } from '../generated/checked-operations.gen.ts';
import type { Context } from './context.ts';
import { plain, styled } from './print.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Prints values as a table: a row for each value, a column for each field that is no object or list and that a row has. Columns that do
 * not fit into the terminal are left out, and a line below names them. What is no terminal has 120 columns.
 *
 * @param values - The values, such as the rows of a list.
 * @param context - The process.
 */
export function printTable(values: readonly unknown[], { output, messages }: Context): void {
  const rows = values.map((value) => new Map(leavesOf(value)));
  const names = orderOf(
    new Set(rows.flatMap((row) => [...row].flatMap(([name, text]) => (text === '' ? [] : [name])))),
  );
  const table = rows.map((row): Row => Object.fromEntries(names.map((name) => [name, row.get(name) ?? ''])));
  const { kept, widths, left } = fitting(names, table, output.columns ?? 120);
  if (names.length === 0) return;
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

/** Orders the columns as in the data. An amount in cents comes last where its decimal amount has a column, too. */
const orderOf = (names: ReadonlySet<string>): string[] =>
  [...names].toSorted(
    (one, other) => Number(names.has(`${one}_decimal`)) - Number(names.has(`${other}_decimal`)),
  );

/** Narrowest column of texts that do not fit, in characters. */
const narrowest = 10;

/** Whether a column has texts with spaces. Half an id or half an IBAN says nothing. */
const isProse = (name: string, rows: readonly Row[]): boolean =>
  rows.some((row) => row[name]?.includes(' ') === true);

/** Chooses the columns that fit, in their order. A column of long texts is narrowed before it is left out. */
function fitting(names: readonly string[], rows: readonly Row[], columns: number) {
  const kept: string[] = [];
  const widths: number[] = [];
  let free = columns;
  for (const name of names) {
    const gap = kept.length > 0 ? 2 : 0;
    const wanted = widthOf(name, rows);
    const width = Math.min(wanted, free - gap);
    // The first column is always there.
    if (
      kept.length > 0 &&
      width < wanted &&
      (width < Math.max(narrowest, name.length) || !isProse(name, rows))
    )
      continue;
    free -= width + gap;
    kept.push(name);
    widths.push(width);
  }
  return { kept, widths, left: names.filter((name) => !kept.includes(name)) };
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
  if (typeof value === 'number' && timeFields.includes(path.at(-1) ?? '')) {
    return [[path.join('.'), timeOf(value)]];
  }
  return [[path.join('.'), plain(value === null ? 'null' : `${value as string | number | boolean}`)]];
}

/** Returns a time in ISO 8601, to the second. A number that is no time stays. */
const timeOf = (seconds: number): string => {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? String(seconds) : time.toISOString().replace(/\.\d+Z$/, 'Z');
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
