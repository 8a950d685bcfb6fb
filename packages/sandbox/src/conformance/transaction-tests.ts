import assert from 'node:assert/strict';
import { StoreFull } from '../state/budget.ts';
import type { Store } from '../state/store.ts';
import type { Tests } from './conformance-test.ts';
import { samples, seededWallet, statementOf, tokenOf } from './samples.ts';

const newest = { limit: 1, start: { offset: 0 } } as const;

/** Creates a promise that the caller resolves. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const aheadOf = (store: Store, world: string): Promise<number> =>
  store.read(world, ({ clock }) => clock.get().ahead);

/** Tests of transactions. */
export const transactionTests: Tests = {
  'a failed write is rolled back completely': (open) =>
    open(async (store) => {
      await store.write('a', ({ tokens }) => {
        for (const number of [1, 2, 3]) tokens.put(tokenOf(number));
      });
      const failed = store.write('a', async (world) => {
        world.tokens.put(tokenOf(1, { refreshToken: 'other' }));
        world.tokens.delete('token2');
        world.tokens.put(tokenOf(4));
        world.users.delete(1);
        world.clock.set({ ahead: 5 });
        world.statements.add(seededWallet, statementOf(200));
        world.statements.add(99, statementOf(201));
        assert.equal(world.statements.select(seededWallet, newest).total, 101);
        throw new Error('in the middle');
      });
      await assert.rejects(failed, /in the middle/);
      await store.read('a', (world) => {
        assert.deepEqual(world.tokens.list(), [tokenOf(1), tokenOf(2), tokenOf(3)]);
        assert.deepEqual(world.tokens.where('refreshToken', 'other'), []);
        assert.deepEqual(world.tokens.where('refreshToken', 'refresh1'), [tokenOf(1)]);
        assert.equal(world.users.get(1)?.password, 'p');
        assert.deepEqual(world.clock.get(), { ahead: 0 });
        assert.equal(world.statements.select(seededWallet, newest).total, 100);
        assert.equal(world.statements.select(99, newest).total, 0);
      });
      assert.equal(await store.worldOf(['token4', 'other']), undefined);
      assert.equal(await store.worldOf(['token2']), 'a');
    }),

  'a write after a failed write succeeds': (open) =>
    open(async (store) => {
      const failed = store.write('a', () => Promise.reject(new Error('no')));
      const next = store.write('a', ({ name }) => name);
      await assert.rejects(failed, /no/);
      assert.equal(await next, 'a');
    }),

  'writes of a world run one after the other and lose no update': (open) =>
    open(async (store) => {
      const add = () =>
        store.write('a', async ({ clock }) => {
          const { ahead } = clock.get();
          await new Promise((done) => setTimeout(done));
          clock.set({ ahead: ahead + 1 });
        });
      await Promise.all(Array.from({ length: 30 }, add));
      assert.equal(await aheadOf(store, 'a'), 30);
    }),

  'writes of different worlds do not wait for each other': (open) =>
    open(async (store) => {
      const { opened, open: release } = gate();
      const held = store.write('a', () => opened);
      await store.write('b', ({ clock }) => clock.set({ ahead: 1 }));
      release();
      await held;
      assert.equal(await aheadOf(store, 'b'), 1);
    }),

  'reads of a world run concurrently': (open) =>
    open(async (store) => {
      const { opened, open: release } = gate();
      const held = store.read('a', () => opened);
      assert.equal(await aheadOf(store, 'a'), 0);
      release();
      await held;
    }),

  'a read has a consistent view of its world during writes': (open) =>
    open(async (store) => {
      const { opened, open: release } = gate();
      const read = store.read('a', async ({ clock, tokens }) => {
        const before = [clock.get(), tokens.list()];
        await opened;
        assert.deepEqual([clock.get(), tokens.list()], before);
      });
      const write = store.write('a', ({ clock, tokens }) => {
        clock.set({ ahead: 9 });
        tokens.put(tokenOf(1));
      });
      setTimeout(release, 5);
      await Promise.all([read, write]);
      assert.equal(await aheadOf(store, 'a'), 9);
    }),

  'a read does not see an uncommitted write': (open) =>
    open(async (store) => {
      const { opened, open: release } = gate();
      const write = store.write('a', async ({ clock }) => {
        clock.set({ ahead: 9 });
        await opened;
        throw new Error('rolled back');
      });
      const read = aheadOf(store, 'a');
      setTimeout(release, 5);
      await assert.rejects(write, /rolled back/);
      assert.equal(await read, 0);
    }),

  'a change inside a read throws and has no effect': (open) =>
    open(async (store) => {
      await store.write('a', ({ tokens }) => tokens.put(tokenOf(1)));
      await assert.rejects(store.read('a', ({ tokens }) => tokens.put(tokenOf(2))));
      await assert.rejects(store.read('a', ({ tokens }) => tokens.delete('token1')));
      await assert.rejects(store.read('a', ({ clock }) => clock.set({ ahead: 1 })));
      await assert.rejects(
        store.read('a', ({ statements }) => statements.add(seededWallet, statementOf(200))),
      );
      assert.deepEqual(await store.read('a', ({ tokens }) => tokens.list()), [tokenOf(1)]);
      assert.equal(await aheadOf(store, 'a'), 0);
    }),

  'a write reads its own changes': (open) =>
    open((store) =>
      store.write('a', ({ tokens, clock }) => {
        tokens.put(tokenOf(1));
        clock.set({ ahead: 3 });
        assert.deepEqual(tokens.where('userId', 1), [tokenOf(1)]);
        assert.deepEqual(clock.get(), { ahead: 3 });
        tokens.delete('token1');
        assert.equal(tokens.count(), 0);
      }),
    ),

  'each transaction gets the time of the clock of the store': (open) =>
    open(async (store, clock) => {
      const time = (): Promise<number> => store.read('a', (_, realTime) => realTime);
      assert.equal(await time(), clock.now);
      clock.now += 86_400_000;
      assert.equal(await time(), clock.now);
      assert.equal(await store.write('a', (_, realTime) => realTime), clock.now);
    }),

  'a write beyond the budget of bytes is rejected and rolled back': (open) =>
    open(
      async (store) => {
        const bytes = new Uint8Array(120_000);
        await store.write('a', ({ fileContents }) => fileContents.put({ id: 1, bytes }));
        const { state } = await store.usage();
        assert.ok(state.used > 120_000 && state.used < state.limit);
        const more = store.write('a', ({ clock, fileContents }) => {
          clock.set({ ahead: 1 });
          fileContents.put({ id: 2, bytes });
        });
        await assert.rejects(more, StoreFull);
        assert.equal(await aheadOf(store, 'a'), 0);
        assert.deepEqual((await store.usage()).state, state);
        await store.write('a', ({ fileContents }) => fileContents.delete(1));
        await store.write('a', ({ fileContents }) => fileContents.put({ id: 2, bytes }));
        await store.remove('a');
        assert.equal((await store.usage()).state.used, 0);
      },
      { stateBytes: 200_000 },
    ),

  'returns the bytes of a file unchanged': (open) =>
    open(async (store) => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await store.write('a', ({ fileContents }) => fileContents.put({ id: 1, bytes }));
      const found = await store.read('a', ({ fileContents }) => fileContents.get(1));
      assert.deepEqual(found?.bytes, bytes);
      assert.deepEqual(await store.read('a', ({ files }) => files.list()), []);
      await store.write('a', ({ files }) => files.put(samples.files[1]));
      assert.deepEqual(await store.read('a', ({ files }) => files.where('userId', 1)), [samples.files[1]]);
    }),
};
