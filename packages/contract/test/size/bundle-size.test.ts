import { operationsOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { bundleOf, bundlers, bundleSize } from '../../src/bundle-size.ts';
import { bundles, furtherOperationLimit, furtherOperationSize } from '../../src/bundles.ts';

const cases = bundles.flatMap((bundle) => bundlers.map((bundler) => ({ ...bundle, bundler })));

test.for(cases)('$name takes at most $limit bytes by $bundler', async ({ limit, code, bundler }) => {
  const size = await bundleSize(code, bundler);
  expect(size).toBeLessThanOrEqual(limit);
  // A bundle that lost its contents would pass any limit.
  expect(size).toBeGreaterThan(limit / 3);
});

test.for(bundlers)('each further operation adds few bytes by %s', async (bundler) => {
  const operationIds = operationsOf(readDescription()).map(({ operationId }) => operationId);
  const size = await furtherOperationSize(operationIds, bundler);
  expect(size).toBeLessThanOrEqual(furtherOperationLimit);
  expect(size).toBeGreaterThan(furtherOperationLimit / 4);
});

test.for(bundlers)('by %s a function brings its own descriptor and no other', async (bundler) => {
  const bundle = await bundleOf(
    `import { createOperationsClient, getUser } from '@litas/client/operations';
    export const user = getUser({ client: createOperationsClient(), path: { userId: 'me' } });`,
    bundler,
  );
  // The clock is set by getServer.
  expect(bundle).toContain('/rest/v1/user/{userId}');
  expect(bundle).toContain('/rest/v1/server');
  expect(bundle).not.toMatch(/\/rest\/v1\/(?!user\/\{userId\}["'`]|server)/);
  expect(bundle).not.toContain('/oauth/');
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
