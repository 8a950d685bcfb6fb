import { expect, test } from 'vitest';
import { bundleOf, bundleSize } from '../../src/bundle-size.ts';

// Octets, minified and gzipped.
const limits: [name: string, limit: number, code: string][] = [
  [
    'createWallet and all operations',
    12_000,
    "import { createWallet } from '@litas/client'; export const wallet = createWallet();",
  ],
  [
    'one operation by itself, with MAC',
    7_000,
    `import { createOperationsClient, getUser } from '@litas/client/operations';
    export const user = await getUser({ client: createOperationsClient(), path: { userId: 'me' } });`,
  ],
  ['signing by hand', 2_500, "export { signMac } from '@litas/client/mac';"],
];

test.each(limits)('%s is at most %i octets', async (_, limit, code) => {
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
