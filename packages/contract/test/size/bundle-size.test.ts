import { expect, test } from 'vitest';
import { bundleOf, bundleSize } from '../../src/bundle-size.ts';
import { bundles } from '../../src/bundles.ts';

test.for(bundles)('$name takes at most $limit octets', async ({ limit, code }) => {
  const size = await bundleSize(code);
  expect(size).toBeLessThanOrEqual(limit);
  // A bundle that lost its contents would pass any limit.
  expect(size).toBeGreaterThan(limit / 3);
});

test('scopes that narrow types leave nothing in a bundle but their own names', async () => {
  const bundle = await bundleOf(`import { createWallet } from '@litas/client';
  export const wallet = createWallet({ scopes: ['email', 'wallet_list'] });`);
  expect(bundle).toContain('wallet_list');
  expect(bundle).not.toMatch(/identification_level|recent_statements/);
});

test('validators come along only where they are imported', async () => {
  const without = await bundleOf("export { createWallet } from '@litas/client';");
  const validating = await bundleOf("export { validateResponse } from '@litas/client/validate';");
  expect([without, validating].map((bundle) => bundle.includes('invalid_type'))).toEqual([false, true]);
});
