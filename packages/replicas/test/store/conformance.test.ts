import process from 'node:process';
import type { Store } from '@litas/sandbox/store';
import { storeConformance } from '@litas/sandbox/store-conformance';
import { expect, test } from 'vitest';
import { withoutPostgres } from '../support/database.ts';
import { reusedStores } from '../support/stores.ts';

const open = reusedStores('conformance', 1, ([store]) => store as Store);
const tests = storeConformance(open, process.env['LITAS_FULL'] === '1' ? 5_000 : 10);

test.skipIf(withoutPostgres).for(tests)('$name', { timeout: 1_800_000 }, async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
