import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { postgresMigrations } from '../../../sandbox/src/state/postgres/migrations.ts';

/** The names of all migrations, in order. */
export const versions = Object.keys(postgresMigrations);

/** Migrates a database up to one version. */
export async function migrateTo(url: string, version: string): Promise<void> {
  const database = new Kysely({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
  });
  try {
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: async () => postgresMigrations },
    });
    const { error } = await migrator.migrateTo(version);
    if (error !== undefined) throw new Error('A migration failed.', { cause: error });
  } finally {
    await database.destroy();
  }
}
