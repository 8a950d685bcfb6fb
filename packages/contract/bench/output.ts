/** A printed table: by the name of a row, a number, or numbers and texts by column. */
export type Rows = Readonly<Record<string, unknown>>;

/** A table of a run, with the line above it. */
export interface PrintedTable {
  readonly title: string;
  readonly rows: Rows;
}

const printed: PrintedTable[] = [];
let current = '';

/** Prints the line above the next tables. */
export function title(text: string): void {
  current = text;
  console.log(text);
}

/** Prints a table, and keeps it for the results of the run. */
export function table(rows: Rows): void {
  printed.push({ title: current, rows });
  console.table(rows);
}

/** Shows on the standard error that a measurement goes on. */
export function showProgress(mark = '.'): void {
  process.stderr.write(mark);
}

/** Returns the tables since the last call. */
export function takeTables(): PrintedTable[] {
  current = '';
  return printed.splice(0);
}
