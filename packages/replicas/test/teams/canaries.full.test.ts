import { openPostgresStore } from '@litas/sandbox/postgres';
import { onTestFinished } from 'vitest';
import { testCanaries } from '../../../sandbox/test/teams/canaries.ts';
import { startBalancer } from '../support/balancer.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';

/** Returns all rows of all tables as text; of bytes, each character that is printable. */
async function dumpOf(database: string): Promise<string> {
  const tables = await query<{ name: string }>(
    database,
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  );
  const texts = tables.map(async ({ name }) => {
    const rows = await query<Record<string, unknown>>(database, `select * from ${name}`);
    return rows.flatMap((row) =>
      Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))),
    );
  });
  return (await Promise.all(texts)).flat().join('\n');
}

testCanaries(async () => {
  const database = await newDatabase('canaries');
  return {
    stores: await Promise.all([openPostgresStore(database), openPostgresStore(database)]),
    urlOf: async (urls) => {
      const balancer = await startBalancer(urls);
      onTestFinished(balancer.close);
      return balancer.url;
    },
    dump: () => dumpOf(database),
  };
}, withoutPostgres);
