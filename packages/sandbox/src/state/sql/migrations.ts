import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Every change of the schema, in order. A migration that was published is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-worlds': {
    up: async (database: Kysely<unknown>) => {
      const { schema } = database;
      await schema
        .createTable('templates')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('bytes', 'bigint', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('template_statements')
        .addColumn('template_id', 'integer', (column) =>
          column.notNull().references('templates.id').onDelete('cascade'),
        )
        .addColumn('wallet_id', 'bigint', (column) => column.notNull())
        .addColumn('part', 'integer', (column) => column.notNull())
        .addColumn('rows', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('template_statements_key', ['template_id', 'wallet_id', 'part'])
        .execute();
      await schema
        .createTable('worlds')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('template_id', 'integer', (column) => column.notNull().references('templates.id'))
        .addColumn('base_id', 'integer', (column) => column.notNull().references('templates.id'))
        .addColumn('bytes', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('records')
        .addColumn('world_id', 'integer', (column) =>
          column.notNull().references('worlds.id').onDelete('cascade'),
        )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('place', 'bigint', (column) => column.notNull())
        .addColumn('size', 'bigint', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('content', 'blob')
        .addPrimaryKeyConstraint('records_key', ['world_id', 'kind', 'key'])
        .execute();
      await schema
        .createTable('statements')
        .addColumn('world_id', 'integer', (column) =>
          column.notNull().references('worlds.id').onDelete('cascade'),
        )
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('wallet_id', 'bigint', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('statements_key', ['world_id', 'place'])
        .execute();
      await schema
        .createTable('secrets')
        .addColumn('secret', 'text', (column) => column.notNull())
        .addColumn('world_id', 'integer', (column) =>
          column.notNull().references('worlds.id').onDelete('cascade'),
        )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('secrets_key', ['secret', 'world_id'])
        .execute();
      await schema
        .createIndex('secrets_of_records')
        .on('secrets')
        .columns(['world_id', 'kind', 'key'])
        .execute();
      await schema
        .createTable('snapshots')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('world_id', 'integer', (column) =>
          column.notNull().references('worlds.id').onDelete('cascade'),
        )
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('base_id', 'integer', (column) => column.notNull().references('templates.id'))
        .addColumn('bytes', 'bigint', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addUniqueConstraint('snapshots_of_worlds', ['world_id', 'name'])
        .execute();
      await schema
        .createTable('nonces')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('used', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('nonces_key', ['at', 'used'])
        .execute();
      await schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '002-teams': {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema
        .createTable('teams')
        .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('changes', 'integer', (column) => column.notNull())
        .execute();
      await schema
        .createTable('team_tokens')
        .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('team_worlds')
        .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('used_at', 'bigint', (column) => column.notNull())
        .execute();
      await schema
        .createTable('team_shares')
        .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('world_name', 'text', (column) =>
          column.notNull().references('team_worlds.name').onDelete('cascade'),
        )
        .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
        .addUniqueConstraint('team_shares_key', ['world_name', 'team_id'])
        .execute();
      await schema
        .createTable('audit_entries')
        .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('token', 'text')
        .addColumn('team_id', 'text')
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('target', 'text')
        .execute();
    },
  },
  '003-times-of-snapshots': {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema.alterTable('snapshots').addColumn('created_at', 'bigint').execute();
    },
  },
  '004-audit': {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema
        .alterTable('audit_entries')
        .addColumn('done', 'integer', (column) => column.notNull().defaultTo(1))
        .execute();
    },
  },
};
