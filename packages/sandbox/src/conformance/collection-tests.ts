import assert from 'node:assert/strict';
import { type Definition, definitions } from '../state/collections.ts';
import type { RecordKinds } from '../state/record-kinds.ts';
import type { Collection, IndexValue, World } from '../state/store.ts';
import type { Tests } from './conformance-test.ts';
import { samples, tokenOf } from './samples.ts';

type AnyCollection = Collection<object, string | number, string>;
type AnyDefinition = Definition<object, string | number, string>;

const kinds = Object.keys(definitions) as (keyof RecordKinds)[];

/** Returns the definition, the samples and the collection of a kind of records. */
const kindNamed = (kind: keyof RecordKinds) => ({
  definition: definitions[kind] as unknown as AnyDefinition,
  rows: samples[kind] as readonly [object, object, object],
  of: (world: World) => world[kind] as unknown as AnyCollection,
});

const testsOfKinds = kinds.map((kind): [string, Tests[string]] => [
  `${kind}: puts, replaces, finds by each index and deletes a record`,
  (open) =>
    open(async (store) => {
      const { definition, rows, of } = kindNamed(kind);
      const { keyOf } = definition;
      const before = await store.read('a', (world) => of(world).list());
      await store.write('a', (world) => {
        for (const row of rows) of(world).put(row);
        assert.deepEqual(of(world).list(), [...before, ...rows]);
      });
      await store.read('a', (world) => {
        const collection = of(world);
        for (const row of rows) assert.deepEqual(collection.get(keyOf(row)), row);
        assert.deepEqual(collection.list(), [...before, ...rows]);
        assert.deepEqual(collection.first(), [...before, ...rows][0]);
        assert.deepEqual(collection.latest(2), rows.slice(1));
        assert.deepEqual(collection.latest(0), []);
        assert.deepEqual(collection.latest(1_000), [...before, ...rows]);
        assert.equal(collection.count(), before.length + 3);
        for (const [index, valuesOf] of Object.entries(definition.indexes)) {
          const wanted = rows.flatMap(valuesOf).filter((value): value is IndexValue => value !== undefined);
          for (const value of wanted) {
            assert.deepEqual(
              collection.where(index, value),
              [...before, ...rows].filter((row) => valuesOf(row).includes(value)),
            );
          }
          assert.deepEqual(
            collection.where(index, ...wanted.toReversed()),
            [...before, ...rows].filter((row) =>
              valuesOf(row).some((value) => value !== undefined && wanted.includes(value)),
            ),
          );
          assert.deepEqual(collection.where(index), []);
          assert.deepEqual(collection.where(index, 'nothing has this'), []);
        }
      });
      const [first, second, third] = rows;
      await store.write('a', (world) => of(world).put({ ...first }));
      await store.write('a', (world) => of(world).delete(keyOf(second)));
      await store.read('a', (world) => {
        assert.deepEqual(of(world).list(), [...before, first, third]);
        assert.equal(of(world).get(keyOf(second)), undefined);
        for (const [index, valuesOf] of Object.entries(definition.indexes)) {
          for (const value of valuesOf(second)) {
            if (value === undefined) continue;
            const found = of(world).where(index, value);
            assert.ok(found.every((row) => keyOf(row) !== keyOf(second)));
          }
        }
      });
    }),
]);

/** Tests of collections and single values. */
export const collectionTests: Tests = {
  ...Object.fromEntries(testsOfKinds),

  'a replaced record keeps its place; a deleted record that is put again is last': (open) =>
    open(async (store) => {
      const ids = () => store.read('a', ({ tokens }) => tokens.list().map(({ id }) => id));
      await store.write('a', ({ tokens }) => {
        for (const number of [1, 2, 3]) tokens.put(tokenOf(number));
      });
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1, { status: 'revoked' })));
      assert.deepEqual(await ids(), ['token1', 'token2', 'token3']);
      await store.write('a', ({ tokens }) => {
        tokens.delete('token2');
        tokens.put(tokenOf(2));
      });
      assert.deepEqual(await ids(), ['token1', 'token3', 'token2']);
      await store.write('a', ({ tokens }) => tokens.delete('token1'));
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1)));
      assert.deepEqual(await ids(), ['token3', 'token2', 'token1']);
    }),

  'an index is updated when a field changes, and keeps the insertion order': (open) =>
    open(async (store) => {
      const idsOf = (grantId: string) =>
        store.read('a', ({ tokens }) => tokens.where('grantId', grantId).map(({ id }) => id));
      await store.write('a', ({ tokens }) => {
        for (const number of [1, 2, 3]) tokens.put(tokenOf(number, { grantId: 'a' }));
      });
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1, { grantId: 'b' })));
      assert.deepEqual(await idsOf('a'), ['token2', 'token3']);
      assert.deepEqual(await idsOf('b'), ['token1']);
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1, { grantId: 'a' })));
      assert.deepEqual(await idsOf('a'), ['token1', 'token2', 'token3']);
    }),

  'case-insensitive indexes ignore the case of all alphabets': (open) =>
    open(async (store) => {
      const user = { ...samples.users[0], profile: { email: 'ŽŪ@Example.org' } };
      await store.write('a', ({ users }) => users.put(user));
      const found = await store.read('a', ({ users }) => users.where('email', 'žū@example.org'));
      assert.deepEqual(found, [user]);
    }),

  'returns each single value as it was set': (open) =>
    open(async (store) => {
      const scheduled = {
        walletId: 11,
        date: 5,
        amount: 9_007_199_254_740_993n,
        currency: 'EUR',
        direction: 'in',
        type: 'transfer',
      } as const;
      const fault = { id: 1, rule: { status: 503 }, seen: 2, fired: 1, random: [1, 2, 3, 4] } as const;
      await store.write('a', (world) => {
        assert.deepEqual(world.faults.get(), []);
        assert.deepEqual(world.clock.get(), { ahead: 0 });
        world.faults.set([fault]);
        world.scheduledStatements.set([scheduled]);
        world.clock.set({ ahead: -5, frozenAt: 9 });
        world.random.set([4_294_967_295, 0, 1, 2]);
      });
      await store.read('a', (world) => {
        assert.deepEqual(world.faults.get(), [fault]);
        assert.deepEqual(world.scheduledStatements.get(), [scheduled]);
        assert.deepEqual(world.clock.get(), { ahead: -5, frozenAt: 9 });
        assert.deepEqual(world.random.get(), [4_294_967_295, 0, 1, 2]);
      });
    }),
};
