import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from '../sql/schema.ts';
import { StoreOpenError } from '../sql/store-open-error.ts';
import { postgresMigrations } from './migrations.ts';

/** The advisory lock of migrations. */
const lock = 0x4c69_7462;

/**
 * Creates the tables of a database, or migrates them, under a lock. A database that a newer version has migrated is used as it is:
 * migrations only add.
 *
 * @param name - Name of the database for error messages.
 * @throws {@link StoreOpenError} when the tables are those of another program.
 */
export async function migrate(database: Database, name: string): Promise<void> {
  if (await isUpToDate(database, name)) return;
  await database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lock})`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: async () => postgresMigrations },
      });
      if (await isUpToDate(connection, name)) return;
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) {
        throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
      }
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection);
    }
  });
}

async function isUpToDate(database: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean; others: boolean }>`
    select to_regclass('kysely_migration') is not null as ours, to_regclass('worlds') is not null as others
  `.execute(database);
  const { ours = false, others = false } = rows[0] ?? {};
  if (!ours) {
    if (others) throw new StoreOpenError(`${name} has tables of another program. Use another database.`);
    return false;
  }
  const { rows: applied } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const names = new Set(applied.map((row) => row.name));
  return Object.keys(postgresMigrations).every((each) => names.has(each));
}
