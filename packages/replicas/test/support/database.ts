import process from 'node:process';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase } from '../../src/postgres-server.ts';

const { url: server, missing } = inject('postgres');

/** Whether there is no PostgreSQL: the tests are skipped, and the run says why. */
export const withoutPostgres = missing !== undefined;

/** Creates a database of its own for a test file. */
export const newDatabase = (name: string): Promise<string> =>
  createDatabase(server ?? '', `litas_${name}_${process.pid}_${Math.random().toString(36).slice(2)}`);

/** Runs a statement on a database. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
