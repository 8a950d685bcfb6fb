import assert from 'node:assert/strict';
import { type Store, TooManyWorlds } from '../state/store.ts';
import type { Tests } from './conformance-test.ts';
import { samples, seededWallet, statementOf, template, tokenOf } from './samples.ts';

const newest = { limit: 1, start: { offset: 0 } } as const;

const tokensOf = (store: Store, world: string): Promise<readonly string[]> =>
  store.read(world, ({ tokens }) => tokens.list().map(({ id }) => id));

const namesOf = async (store: Store, world: string): Promise<readonly string[]> =>
  (await store.snapshots.list(world)).map(({ name }) => name);

const put = (store: Store, world: string, ...numbers: readonly number[]): Promise<void> =>
  store.write(world, ({ tokens }) => {
    for (const number of numbers) tokens.put(tokenOf(number));
  });

const statementsOf = (store: Store, world: string): Promise<number> =>
  store.read(world, ({ statements }) => statements.select(seededWallet, newest).total);

/** Tests of worlds, snapshots and secrets. */
export const worldTests: Tests = {
  'a world is created from the template when it is first used': (open) =>
    open(async (store) => {
      assert.equal(await store.has('a'), false);
      assert.deepEqual(await store.worlds(), []);
      await store.read('a', (world) => {
        assert.equal(world.name, 'a');
        assert.deepEqual(world.users.list(), template().users);
        assert.deepEqual(world.balances.list(), template().balances);
      });
      assert.equal(await statementsOf(store, 'a'), 100);
      assert.equal(await store.has('a'), true);
    }),

  'lists worlds in creation order, and removes them': (open) =>
    open(async (store) => {
      for (const name of ['default', 'b', 'a', 'B']) await store.open(name);
      await store.open('b');
      assert.deepEqual(await store.worlds(), ['default', 'b', 'a', 'B']);
      await put(store, 'b', 1);
      await store.remove('b');
      await store.remove('never there');
      assert.deepEqual(await store.worlds(), ['default', 'a', 'B']);
      await store.open('b');
      assert.deepEqual(await store.worlds(), ['default', 'a', 'B', 'b']);
      assert.deepEqual(await tokensOf(store, 'b'), []);
    }),

  'the number of worlds is limited, and the default world can always be created': (open) =>
    open(
      async (store) => {
        await store.open('a');
        await store.open('b');
        await assert.rejects(store.open('c'), TooManyWorlds);
        await assert.rejects(
          store.read('c', () => undefined),
          TooManyWorlds,
        );
        await store.open('default');
        assert.deepEqual((await store.usage()).worlds, { used: 3, limit: 3 });
        await store.remove('a');
        await store.open('c');
      },
      { maxWorlds: 2 },
    ),

  'worlds are isolated from each other': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      await store.write('a', ({ statements }) => statements.add(seededWallet, statementOf(300)));
      await store.open('b');
      assert.deepEqual(await tokensOf(store, 'b'), []);
      assert.deepEqual([await statementsOf(store, 'a'), await statementsOf(store, 'b')], [101, 100]);
      const random = (world: string) => store.read(world, (state) => state.random.get());
      assert.notDeepEqual(await random('a'), await random('b'));
    }),

  'a reset restores the template of one world': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      await put(store, 'b', 2);
      await store.write('a', ({ statements }) => statements.add(seededWallet, statementOf(300)));
      await store.reset('a');
      assert.deepEqual([await tokensOf(store, 'a'), await tokensOf(store, 'b')], [[], ['token2']]);
      assert.equal(await statementsOf(store, 'a'), 100);
      assert.deepEqual(await store.worlds(), ['a', 'b']);
    }),

  'a reset restores the template that a world was given': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      const own = { ...template(), users: [], statements: new Map(), olderStatements: new Map() };
      await store.load('a', { ...own, users: [samples.users[0]] });
      for (let round = 0; round < 2; round++) {
        assert.deepEqual(await store.read('a', ({ users }) => users.list()), [samples.users[0]]);
        assert.equal(await statementsOf(store, 'a'), 0);
        assert.deepEqual(await tokensOf(store, 'a'), []);
        await put(store, 'a', 2);
        await store.reset('a');
      }
      assert.equal(await statementsOf(store, 'b'), 100);
    }),

  'a snapshot restores everything, any number of times': (open) =>
    open(async (store) => {
      await store.write('a', (world) => {
        world.tokens.put(tokenOf(1));
        world.fileContents.put(samples.fileContents[0]);
        world.balances.put(samples.balances[0]);
        world.clock.set({ ahead: 7 });
        world.statements.add(seededWallet, statementOf(300));
      });
      const snapshot = await store.snapshot('a');
      assert.equal(snapshot.world, 'a');
      assert.ok(snapshot.bytes > 0);
      for (let round = 0; round < 2; round++) {
        await put(store, 'a', 2, 3);
        await store.write('a', (world) => {
          world.tokens.delete('token1');
          world.clock.set({ ahead: 0 });
          world.statements.add(seededWallet, statementOf(301 + round));
        });
        await store.restore('a', snapshot);
        assert.deepEqual(await tokensOf(store, 'a'), ['token1']);
        assert.equal(await statementsOf(store, 'a'), 101);
        await store.read('a', (world) => {
          assert.deepEqual(world.clock.get(), { ahead: 7 });
          assert.deepEqual(world.fileContents.get(1), samples.fileContents[0]);
          assert.deepEqual(world.balances.list(), [...template().balances, samples.balances[0]]);
        });
      }
    }),

  'a snapshot can be restored in another world, which then draws other random texts': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      await store.write('a', ({ statements }) => statements.add(seededWallet, statementOf(300)));
      await store.restore('b', await store.snapshot('a'));
      assert.deepEqual(await tokensOf(store, 'b'), ['token1']);
      assert.equal(await statementsOf(store, 'b'), 101);
      await put(store, 'b', 2);
      assert.deepEqual(await tokensOf(store, 'a'), ['token1']);
      const random = (world: string) => store.read(world, (state) => state.random.get());
      assert.notDeepEqual(await random('a'), await random('b'));
      await store.reset('b');
      assert.deepEqual([await tokensOf(store, 'b'), await statementsOf(store, 'b')], [[], 100]);
    }),

  'named snapshots survive a reset, and are removed with their world': (open) =>
    open(async (store) => {
      const { snapshots } = store;
      await put(store, 'a', 1);
      assert.equal((await snapshots.keep('a')).name, 'snapshot-1');
      await put(store, 'a', 2);
      await store.write('a', (world) => {
        world.fileContents.put(samples.fileContents[0]);
        world.pendingPayments.put(samples.pendingPayments[0]);
        world.statements.add(seededWallet, statementOf(300));
      });
      assert.equal((await snapshots.keep('a', 'two')).name, 'two');
      await store.reset('a');
      assert.deepEqual(await namesOf(store, 'a'), ['snapshot-1', 'two']);
      const kept = (await snapshots.get('a', 'two')) ?? assert.fail('It is kept.');
      await store.restore('a', kept);
      assert.deepEqual(await tokensOf(store, 'a'), ['token1', 'token2']);
      assert.equal(await statementsOf(store, 'a'), 101);
      await store.read('a', (world) => {
        assert.deepEqual(world.fileContents.list(), [samples.fileContents[0]]);
        assert.deepEqual(world.pendingPayments.list(), [samples.pendingPayments[0]]);
      });
      assert.equal((await snapshots.keep('a', 'snapshot-1')).name, 'snapshot-1');
      assert.deepEqual(await namesOf(store, 'a'), ['two', 'snapshot-1']);
      assert.equal(await snapshots.get('b', 'two'), undefined);
      assert.equal(await snapshots.get('a', 'three'), undefined);
      await store.remove('a');
      assert.deepEqual(await namesOf(store, 'a'), []);
      assert.equal((await store.usage()).state.used, 0);
    }),

  'snapshots for undo replace only each other': (open) =>
    open(async (store) => {
      const { snapshots } = store;
      await put(store, 'a', 1);
      const own = Array.from({ length: 20 }, (_, index) => `own-${index}`);
      const undo = Array.from({ length: 7 }, (_, index) => `undo-${index}`);
      for (const name of [...own.slice(0, 10), ...undo, ...own.slice(10)]) await snapshots.keep('a', name);
      const names = await namesOf(store, 'a');
      assert.deepEqual(names.toSorted(), [...own, ...undo.slice(1)].toSorted());
    }),

  'the oldest of more than twenty named snapshots is removed': (open) =>
    open(async (store) => {
      for (let number = 1; number <= 22; number++) await store.snapshots.keep('a', `s${number}`);
      const names = await namesOf(store, 'a');
      assert.deepEqual([names.length, names[0], names.at(-1)], [20, 's3', 's22']);
    }),

  'the list of named snapshots has their sizes, and the real time at which each was captured': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      const secondsOf = () => store.read('a', (_, realTime) => Math.floor(realTime / 1_000));
      const earliest = await secondsOf();
      const first = await store.snapshots.keep('a');
      // The size and the time are those of the captured state, not of the present one.
      await store.write('a', ({ clock }) => clock.set({ ahead: 86_400 }));
      await store.write('a', ({ fileContents }) => fileContents.put(samples.fileContents[0]));
      const second = await store.snapshots.keep('a');
      const latest = await secondsOf();
      assert.deepEqual(await store.snapshots.list('a'), [first, second]);
      assert.ok(second.bytes > first.bytes);
      for (const { created = NaN } of [first, second]) {
        // Clocks of a process and of its database can differ a little.
        assert.ok(created >= earliest - 1 && created <= latest + 1, `${created} is not the real time`);
      }
    }),

  'a named snapshot can be removed': (open) =>
    open(async (store) => {
      const { snapshots } = store;
      const used = async () => (await store.usage()).state.used;
      await put(store, 'a', 1);
      const before = await used();
      await snapshots.keep('a', 'one');
      await snapshots.keep('a', 'two');
      assert.equal(await snapshots.remove('a', 'one'), true);
      assert.deepEqual(await namesOf(store, 'a'), ['two']);
      assert.equal(await snapshots.get('a', 'one'), undefined);
      assert.equal(await snapshots.remove('a', 'one'), false);
      assert.equal(await snapshots.remove('b', 'two'), false);
      assert.equal(await store.has('b'), false);
      assert.equal(await snapshots.remove('a', 'two'), true);
      assert.equal(await used(), before);
      assert.deepEqual(await tokensOf(store, 'a'), ['token1']);
    }),

  'finds a world by a secret as long as the world contains it': (open) =>
    open(async (store) => {
      await store.open('default');
      await store.write('a', ({ tokens, codes, authorizationRequests }) => {
        tokens.put(tokenOf(1));
        codes.put(samples.codes[0]);
        authorizationRequests.put(samples.authorizationRequests[0]);
      });
      for (const secret of ['token1', 'refresh1', 'code1', 'request1']) {
        assert.equal(await store.worldOf([secret]), 'a');
      }
      assert.equal(await store.worldOf(['token2', 'key1', 'client']), undefined);
      assert.equal(await store.worldOf([]), undefined);
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1, { refreshToken: 'next' })));
      assert.deepEqual([await store.worldOf(['refresh1']), await store.worldOf(['next'])], [undefined, 'a']);
      await store.write('a', ({ codes }) => codes.delete('code1'));
      assert.equal(await store.worldOf(['code1']), undefined);
      await store.reset('a');
      assert.equal(await store.worldOf(['token1', 'request1']), undefined);
    }),

  'finds the world of the first known secret, and of several worlds the oldest': (open) =>
    open(async (store) => {
      await put(store, 'a', 1);
      await put(store, 'b', 2);
      assert.equal(await store.worldOf(['unknown', 'token2', 'token1']), 'b');
      await store.restore('b', await store.snapshot('a'));
      assert.equal(await store.worldOf(['token1']), 'a');
      assert.equal(await store.worldOf(['token2']), undefined);
      await store.remove('a');
      assert.equal(await store.worldOf(['token1']), 'b');
      await store.remove('b');
      assert.equal(await store.worldOf(['token1']), undefined);
    }),
};
