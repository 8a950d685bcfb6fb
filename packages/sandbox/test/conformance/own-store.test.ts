import { expect, test } from 'vitest';
import {
  MemoryStore,
  type SnapshotContents,
  snapshotContents,
  snapshotOf,
  type Store,
} from '../../src/store.ts';
import { storeConformance } from '../../src/store-conformance.ts';

/** A store of an application, which keeps the captured state of worlds as text. */
class TextSnapshots extends MemoryStore implements Store {
  override async snapshot(name: string) {
    const captured = await super.snapshot(name);
    const text = JSON.stringify(snapshotContents(captured));
    return snapshotOf(captured.world, JSON.parse(text) as SnapshotContents);
  }
}

const tests = storeConformance(async (setup) => new TextSnapshots(setup), 20).filter(({ name }) =>
  /snapshot|restor|model/.test(name),
);

test.for(tests)('$name', { timeout: 300_000 }, async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});

test('an object that is no snapshot has no contents', () => {
  expect(() => snapshotContents({ world: 'shop', bytes: 0 })).toThrow(TypeError);
});
