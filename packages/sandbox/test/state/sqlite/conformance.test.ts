import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';
import { storeConformance } from '../../../src/store-conformance.ts';

const sequences = process.env['LITAS_FULL'] === '1' ? 5_000 : 50;
const tests = storeConformance((setup) => openSqliteStore(':memory:', setup), sequences);

test.for(tests)('$name', { timeout: 900_000 }, async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
