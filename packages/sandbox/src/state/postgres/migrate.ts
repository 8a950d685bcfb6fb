import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from '../sql/schema.ts';
import { olderTables, StoreOpenError } from '../sql/store-open-error.ts';
import { postgresMigrations } from './migrations.ts';

/** The advisory lock of migrations. */
const lock = 0x4c69_7462;

/**
 * Creates the tables of a database, or migrates them, under a lock. A database that a newer version has migrated is used as it is:
 * migrations only add.
 *
 * @param name - Name of the database for error messages.
 * @param update - Whether to update the tables of an earlier version.
 * @throws {@link StoreOpenError} when the tables are those of another program, or of an earlier version that is not to be updated.
 */
export async function migrate(database: Database, name: string, update = true): Promise<void> {
  const state = await stateOf(database, name);
  if (state === 'current') return;
  if (state === 'older' && !update) throw olderTables(name);
  await database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lock})`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: async () => postgresMigrations },
      });
      if ((await stateOf(connection, name)) === 'current') return;
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) {
        throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
      }
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection);
    }
  });
}

/** Returns whether a database has all tables, those of an earlier version, or none. */
async function stateOf(database: Database, name: string): Promise<'current' | 'older' | 'empty'> {
  const { rows } = await sql<{ ours: boolean; others: boolean }>`
    select to_regclass('kysely_migration') is not null as ours, to_regclass('worlds') is not null as others
  `.execute(database);
  const { ours = false, others = false } = rows[0] ?? {};
  if (!ours) {
    if (others) throw new StoreOpenError(`${name} has tables of another program. Use another database.`);
    return 'empty';
  }
  const { rows: applied } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const names = new Set(applied.map((row) => row.name));
  return Object.keys(postgresMigrations).every((each) => names.has(each)) ? 'current' : 'older';
}
