import type { QueryResultRow } from 'pg';

/** A prepared statement. Its name is that of one text for ever: a connection keeps it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs a prepared statement, and returns its rows. */
export type Run = <Row extends QueryResultRow>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<readonly Row[]>;

/** Milliseconds since 1970 by the clock of the database. */
export const clockColumn = `(extract(epoch from clock_timestamp()) * 1000)::float8 as clock`;
