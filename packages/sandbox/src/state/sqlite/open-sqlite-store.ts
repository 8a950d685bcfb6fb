import { Kysely, sql, SqliteDialect } from 'kysely';
import type { Database, Schema } from '../sql/schema.ts';
import { SqlStore, type SqlStoreOptions } from '../sql/sql-store.ts';
import { StoreOpenError } from '../sql/store-open-error.ts';
import type { Store } from '../store.ts';
import { codeOfError, openFile } from './node-sqlite.ts';

/** SQLite's `application_id` in the files of this store. */
const applicationId = 0x4c_69_74_61;

/**
 * Opens a store that keeps all worlds in a SQLite file, which is created where it is not there. One process can have it open.
 *
 * A write is finished when the file holds it: a process that is killed loses nothing. When the machine itself fails, the last
 * moments can be lost; the file stays intact.
 *
 * @param path - Path of the file.
 * @param options - Limits, and the clock.
 * @returns The store. Close it after use.
 * @throws {@link StoreOpenError} when the file cannot be opened, is not such a store, was written by a newer version, or is in use.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { openSqliteStore } from '@litas/sandbox/sqlite';
 *
 * const store = await openSqliteStore(':memory:');
 * const sandbox = createSandbox({ store });
 * console.log((await sandbox.fetch('/rest/v1/server')).status); // 200
 * await store.close();
 */
export async function openSqliteStore(path: string, options: SqlStoreOptions = {}): Promise<Store> {
  let database: Database | undefined;
  try {
    database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: openFile(path) }) });
    await checkApplication(database, path);
    return await SqlStore.open(database, path, options);
  } catch (error) {
    await database?.destroy();
    const problem = problems[codeOfError(error) || codeOfError(Object(error).cause)];
    throw problem === undefined ? error : new StoreOpenError(`${path} ${problem}`, { cause: error });
  }
}

/** Error messages by SQLite error code, for opening a file. */
const problems: Readonly<Record<number, string>> = {
  5: 'is in use by another process. Only one process at a time can open a SQLite store.',
  8: 'cannot be written. Change its permissions, or use another file.',
  10: 'cannot be read or written. Check the disk and the permissions of its folder.',
  11: 'is damaged. Restore it from a backup, or use another file.',
  13: 'cannot be written: the disk is full.',
  14: 'cannot be opened. It must be the path of a file, in a folder that exists and is writable.',
  26: 'is not a SQLite database. Use another file.',
};

/** Checks that a file is empty or a file of this store, so that tables of other programs are not changed. */
async function checkApplication(database: Database, path: string): Promise<void> {
  const { rows } = await sql<{ application_id: number }>`pragma application_id`.execute(database);
  if (rows[0]?.application_id === applicationId) return;
  const tables = await database.introspection.getTables();
  if (tables.length > 0) {
    throw new StoreOpenError(`${path} is the database of another program. Use another file.`);
  }
  await sql`pragma application_id = ${sql.lit(applicationId)}`.execute(database);
}
