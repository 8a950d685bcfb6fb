import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';
import { olderTables, StoreOpenError } from './store-open-error.ts';

/**
 * Migrates the tables of a database, under a lock.
 *
 * @param name - Name of the database for error messages.
 * @param update - Whether to update the tables of an earlier version.
 * @throws {@link StoreOpenError} when a newer version of the store wrote the database, or an earlier one that is not to be updated.
 */
export async function migrate(database: Database, name: string, update = true): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const applied = await appliedMigrations(database);
  const unknown = applied.find((each) => !Object.hasOwn(migrations, each));
  if (unknown !== undefined) {
    throw new StoreOpenError(
      `${name} was written by a newer version of the sandbox (${unknown}). Update @litas/sandbox, or use another database.`,
    );
  }
  const isOlder = applied.length > 0 && applied.length < Object.keys(migrations).length;
  if (isOlder && !update) throw olderTables(name);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
}

async function appliedMigrations(database: Database): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration`.execute(database);
  return rows.map(({ name }) => name);
}

/** Increments the number of starts, which identifies the process. */
export async function countStart(database: Database): Promise<number> {
  const { value } = await database
    .insertInto('settings')
    .values({ name: 'starts', value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ value: eb('settings.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}
