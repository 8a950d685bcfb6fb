import assert from 'node:assert/strict';
import type { Tests } from './conformance-test.ts';

const use = (nonce: string, timestamp = 1_769_860_800, id = 'client') => ({
  id,
  nonce,
  timestamp: String(timestamp),
});

/** Tests of the nonce memory. */
export const nonceTests: Tests = {
  'a nonce is new once per id and timestamp': (open) =>
    open(async ({ nonces }) => {
      assert.equal(await nonces.remember(use('a')), 'new');
      assert.equal(await nonces.remember(use('a')), 'known');
      assert.equal(await nonces.remember(use('A')), 'new');
      assert.equal(await nonces.remember(use('a', 1_769_860_801)), 'new');
      assert.equal(await nonces.remember(use('a', 1_769_860_800, 'other')), 'new');
      assert.equal(await nonces.remember({ ...use('a'), timestamp: '01769860800' }), 'new');
      assert.equal(await nonces.remember(use('a')), 'known');
    }),

  'of concurrent uses of a nonce, exactly one is new': (open) =>
    open(async ({ nonces }) => {
      const verdicts = await Promise.all(
        Array.from({ length: 20 }, async () => nonces.remember(use('same'))),
      );
      assert.equal(verdicts.filter((verdict) => verdict === 'new').length, 1);
      assert.equal(verdicts.filter((verdict) => verdict === 'known').length, 19);
    }),

  'of concurrent uses of several nonces, exactly one of each is new': (open) =>
    open(async ({ nonces }) => {
      await nonces.remember(use('before'));
      const names = ['a', 'b', 'a', 'before', 'c', 'b', 'a', 'd'];
      const verdicts = await Promise.all(names.map(async (name) => nonces.remember(use(name))));
      const ofNewOnes = names.filter((_, index) => verdicts[index] === 'new');
      assert.deepEqual(ofNewOnes.toSorted(), ['a', 'b', 'c', 'd']);
    }),

  'a rollback, a reset and a removal leave nonces used': (open) =>
    open(async (store) => {
      const failed = store.write('a', async () => {
        assert.equal(await store.nonces.remember(use('once')), 'new');
        throw new Error('rolled back');
      });
      await assert.rejects(failed, /rolled back/);
      await store.reset('a');
      await store.remove('a');
      assert.equal(await store.nonces.remember(use('once')), 'known');
    }),

  'nonces are kept as long as their timestamps are accepted': (open) =>
    open(async ({ nonces }, clock) => {
      const sent = Math.floor(clock.now / 1_000);
      for (let number = 0; number < 50; number++) {
        assert.equal(await nonces.remember(use(`n${number}`, sent + number)), 'new');
      }
      clock.now += 300_000;
      assert.equal(await nonces.remember(use('later', sent + 300)), 'new');
      for (let number = 0; number < 50; number++) {
        assert.equal(await nonces.remember(use(`n${number}`, sent + number)), 'known');
      }
    }),

  'nonces are counted': (open) =>
    open(async (store) => {
      const { used } = (await store.usage()).nonces;
      await store.nonces.remember(use('a'));
      await store.nonces.remember(use('b'));
      await store.nonces.remember(use('b'));
      assert.equal((await store.usage()).nonces.used, used + 2);
    }),
};
