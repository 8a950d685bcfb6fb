import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import type { Store, World } from '../../src/state/store.ts';
import { storeConformance } from '../../src/store-conformance.ts';

/** Changes of a good store, each of which breaks one promise. */
const faults: Readonly<Record<string, (store: Store) => Partial<Store>>> = {
  'forgets to roll back': (store) => ({
    write: async (world, work) => {
      const failure: { error?: unknown } = {};
      const result = await store.write(world, async (...given) => {
        try {
          return await work(...given);
        } catch (error) {
          failure.error = error;
          return undefined as never;
        }
      });
      if ('error' in failure) throw failure.error;
      return result;
    },
  }),
  'lets reads change a world': (store) => ({ read: (world, work) => store.write(world, work) }),
  'finds no world of a secret': () => ({ worldOf: async () => undefined }),
  'forgets nonces': () => ({ nonces: { remember: () => 'new' } }),
  'has a clock of its own': (store) => ({
    read: (world, work) => store.read(world, (state) => work(state, 0)),
  }),
  'loses the last record of a list': (store) => ({
    read: (world, work) => store.read(world, (state, time) => work(withShortLists(state), time)),
  }),
  'confirms no entries of the audit log': ({ teams }) => ({
    teams: new Proxy(teams, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name === 'confirmAuditEntry') return async () => undefined;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
  }),
  'restores nothing': () => ({ restore: async () => undefined }),
  'forgets to reset': () => ({ reset: async () => undefined }),
};

const withShortLists = (world: World): World => ({
  ...world,
  tokens: {
    ...bound(world.tokens),
    list: () => world.tokens.list().slice(0, -1),
  },
});

/** The methods of a collection, which are on its class. */
const bound = (tokens: World['tokens']): World['tokens'] => ({
  get: (key) => tokens.get(key),
  list: () => tokens.list(),
  first: () => tokens.first(),
  latest: (count) => tokens.latest(count),
  count: () => tokens.count(),
  where: (index, ...values) => tokens.where(index, ...values),
  put: (row) => tokens.put(row),
  delete: (key) => tokens.delete(key),
});

test.for(Object.keys(faults))('the suite notices a store that %s', async (fault) => {
  const tests = storeConformance(async (setup) => {
    const store = new MemoryStore(setup);
    const broken = faults[fault]?.(store) ?? {};
    return new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(name in broken ? broken : target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }, 20);
  await expect(Promise.all(tests.map(({ run }) => run()))).rejects.toBeInstanceOf(Error);
});
