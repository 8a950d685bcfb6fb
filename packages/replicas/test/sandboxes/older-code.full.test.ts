import { openPostgresStore } from '@litas/sandbox/postgres';
import { expect, onTestFinished, test } from 'vitest';
import { checkWorld } from '../support/check-world.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { isServed, kinds, type LoadResult, openWorlds, runLoad } from '../support/load.ts';
import { checkOut, olderCommit } from '../support/older-sandbox.ts';
import { startReplica } from '../support/replicas.ts';
import { versions } from '../support/schema-at.ts';

const commit = olderCommit();

test.skipIf(withoutPostgres)(
  'the code before the newest migration works beside the present one on one database',
  { timeout: 300_000 },
  async ({ skip }) => {
    if (commit === undefined) return skip('This checkout has no history before the newest migration.');
    const older = checkOut(commit);
    onTestFinished(() => older[Symbol.dispose]());
    const database = await newDatabase('older');
    const migrations = async () =>
      (await query<{ name: string }>(database, 'select name from kysely_migration order by name')).map(
        ({ name }) => name,
      );
    const old = await startReplica(database, { program: older.program });
    onTestFinished(old.close);
    expect(await migrations()).toEqual(versions.slice(0, -1));
    const present = await startReplica(database);
    onTestFinished(present.close);
    expect(await migrations()).toEqual(versions);

    // Each reads what the other one has written: the seeded world, tokens, and everything that the load changes. One of them at a time
    // writes into a world, because code before 18fe2f4 takes a write that came second for a full store.
    let halves = [
      await openWorlds(old.url, ['default', 'b']),
      await openWorlds(present.url, ['c', 'd']),
    ] as const;
    const results: LoadResult[] = [];
    for (let round = 0; round < 6; round++) {
      const [byOld, byPresent] = halves;
      const loads = [
        runLoad(60, old.url, byOld, 6, round * 1_000),
        runLoad(60, present.url, byPresent, 6, round * 1_000 + 500),
      ];
      results.push(...(await Promise.all(loads)).flat());
      halves = [byPresent, byOld];
    }
    expect(results.filter((result) => !isServed(result))).toEqual([]);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const store = await openPostgresStore(database);
    for (const { name } of halves.flat()) await checkWorld(store, name, results);
    await store.close();
    expect(old.child.exitCode).toBeNull();
    expect([old.errors(), present.errors()].join('')).not.toMatch(/^Error in request/m);
  },
);
