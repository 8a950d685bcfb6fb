import process from 'node:process';
import type { Store } from '@litas/sandbox/store';
import { storeConformance } from '@litas/sandbox/store-conformance';
import { expect, test, vi } from 'vitest';
import { withoutPostgres } from '../support/database.ts';
import { reusedStores, withOwn } from '../support/stores.ts';

/** Joins stores of one database: each call goes to the next of them. */
function rotate(stores: readonly Store[]): Store {
  let calls = 0;
  const next = (): Store => {
    calls += 1;
    return stores[calls % stores.length] as Store;
  };
  const rotating = <Part extends object>(partOf: (store: Store) => Part): Part =>
    new Proxy({} as Part, {
      get: (_, name) =>
        // What has this method is taken for a promise.
        name === 'then'
          ? undefined
          : (...parameters: unknown[]) => {
              const part = partOf(next()) as Record<string | symbol, (...all: unknown[]) => unknown>;
              return part[name]?.(...parameters);
            },
    });
  return withOwn(
    rotating((store) => store),
    {
      instance: '',
      nonces: rotating((store) => store.nonces),
      snapshots: rotating((store) => store.snapshots),
      teams: rotating((store) => store.teams),
      useTemplate: (template) => {
        for (const store of stores) store.useTemplate(template);
      },
      // Other processes learn of a removal a moment later, and find the world by its secrets until then.
      remove: async (world) => {
        await next().remove(world);
        for (const store of stores)
          await vi.waitUntil(async () => !(await store.has(world)), { interval: 1, timeout: 30_000 });
      },
      // A process finds worlds as they were in its last transaction.
      worldOf: async (secrets) => {
        const store = next();
        for (const world of await store.worlds()) await store.read(world, () => undefined);
        return store.worldOf(secrets);
      },
    },
  );
}

const open = reusedStores('rotating', 3, rotate);
const isFull = process.env['LITAS_FULL'] === '1';
// What a store does with each kind of records is the same for one process and for several: a few kinds are enough.
const repeated = /^(?!tokens|clients|fileContents)\w+: puts/;
const tests = storeConformance(open, isFull ? 1_000 : 6).filter(({ name }) => isFull || !repeated.test(name));

test.skipIf(withoutPostgres).for(tests)(
  'over three processes: $name',
  { timeout: 1_800_000 },
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  },
);
