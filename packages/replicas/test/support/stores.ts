import { openPostgresStore } from '@litas/sandbox/postgres';
import type { Store } from '@litas/sandbox/store';
import type { OpenStore, StoreSetup } from '@litas/sandbox/store-conformance';
import { newDatabase, query } from './database.ts';

/** Stores of one database. */
interface Stores {
  readonly url: string;
  readonly stores: readonly Store[];
}

const tables = ['nonces', 'teams', 'audit_entries', 'journals', 'journal_entries', 'live_events'];

/**
 * Creates a function that opens stores of one database. A test with the usual limits gets the stores of the test before, without worlds:
 * connecting takes longer than most tests.
 *
 * @param join - Makes one store of the opened ones.
 */
export function reusedStores(
  name: string,
  count: number,
  join: (stores: readonly Store[]) => Store,
): OpenStore {
  let database: Promise<string> | undefined;
  let reused: Promise<Stores> | undefined;
  let now = (): number => 0;
  const openAll = async (setup: StoreSetup): Promise<Stores> => {
    const url = await (database ??= newDatabase(name));
    const stores = await Promise.all(Array.from({ length: count }, () => openPostgresStore(url, setup)));
    return { url, stores };
  };
  const empty = async ({ url, stores }: Stores): Promise<void> => {
    const [first] = stores;
    for (const world of (await first?.worlds()) ?? []) await first?.remove(world);
    await query(url, tables.map((table) => `delete from ${table};`).join(' '));
  };
  return async ({ now: clock, ...limits }) => {
    now = clock;
    const isUsual = Object.keys(limits).length === 0;
    const opened = await (isUsual
      ? (reused ??= openAll({ now: () => now() }))
      : openAll({ now: clock, ...limits }));
    const close = async (): Promise<void> => {
      await empty(opened);
      if (!isUsual) await Promise.all(opened.stores.map((store) => store.close()));
    };
    return withOwn(join(opened.stores), { close });
  };
}

/** Replaces some methods of a store. */
export const withOwn = (store: Store, own: Partial<Store>): Store =>
  new Proxy(store, {
    get: (target, name: keyof Store) => {
      if (name in own) return own[name];
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
