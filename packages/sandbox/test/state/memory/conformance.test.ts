import { expect, test } from 'vitest';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';
import { storeConformance } from '../../../src/store-conformance.ts';

const sequences = process.env['LITAS_FULL'] === '1' ? 5_000 : 100;
const tests = storeConformance(async (setup) => new MemoryStore(setup), sequences);

test.for(tests)('$name', { timeout: 900_000 }, async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
