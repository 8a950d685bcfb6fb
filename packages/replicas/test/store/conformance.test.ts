import process from 'node:process';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { storeConformance } from '@litas/sandbox/store-conformance';
import { expect, test } from 'vitest';
import { empty, newDatabase, withoutPostgres } from '../support/database.ts';

let database: Promise<string> | undefined;

const tests = storeConformance(
  async (setup) => {
    database ??= newDatabase('conformance');
    const url = await database;
    const store = await openPostgresStore(url, setup);
    await empty(url);
    return store;
  },
  process.env['LITAS_FULL'] === '1' ? 5_000 : 40,
);

test.skipIf(withoutPostgres).for(tests)('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
