import { expect, test } from 'vitest';
import { type Bundle, bundlers } from '../../src/size/bundle.ts';
import { gates } from '../../src/size/gates.ts';
import { explainGrowth, growthText } from '../../src/size/growth.ts';

const cases = gates.flatMap((gate) =>
  Object.entries(bundlers).map(([bundler, bundle]) => ({ ...gate, bundler, bundle, gate })),
);

test.for(cases)('$name takes at most $limit bytes with $bundler', async ({ gate, bundle, limit }) => {
  const bytes = await gate.measure(bundle);
  if (bytes > limit) throw new Error(await explainGrowth(gate, bytes));
  // An empty bundle would pass any limit.
  expect(bytes).toBeGreaterThan(limit / 5);
});

test('a failed gate shows what grew, by how much, and where the limit is defined', () => {
  const before = { 'client/src/a.ts': 100, 'client/src/b.ts': 100 };
  const now = { 'client/src/a.ts': 100, 'client/src/b.ts': 130, 'client/src/c.ts': 50 };
  expect(growthText({ name: 'one operation', limit: 200 }, 210.4, before, now).split('\n')).toEqual([
    'one operation: 211 bytes, and the limit is 200.',
    'Grown since the baseline, in bytes before compression:',
    '  client/src/c.ts: 50 bytes, 50 more',
    '  client/src/b.ts: 130 bytes, 30 more',
    'The limit is in packages/contract/src/size/gates.ts.',
  ]);
});

const bundleAll = (code: string): Promise<Bundle[]> =>
  Promise.all(Object.values(bundlers).map((bundle) => bundle(code)));

test('narrowing scopes add only their own names to a bundle', async () => {
  const bundles = await bundleAll(`import { createWallet } from '@litas/client';
  export const wallet = createWallet({ scopes: ['email', 'wallet_list'] });`);
  for (const { code } of bundles) {
    expect(code).toContain('wallet_list');
    expect(code).not.toMatch(/identification_level|recent_statements/);
  }
});

test('validators are in a bundle only when they are imported', async () => {
  const without = await bundleAll("export { createWallet } from '@litas/client';");
  const validating = await bundleAll("export { validateResponse } from '@litas/client/validate';");
  for (const { code } of without) expect(code).not.toContain('invalid_type');
  for (const { code } of validating) expect(code).toContain('invalid_type');
});

test('a function adds only its own descriptor', async () => {
  const bundles = await bundleAll(`import { createOperationsClient, getUser } from '@litas/client/operations';
  export const user = getUser({ client: createOperationsClient(), path: { userId: 'me' } });`);
  for (const { code } of bundles) {
    // The client corrects its clock with getServer.
    expect(code).toContain('/rest/v1/user/{userId}');
    expect(code).toContain('/rest/v1/server');
    expect(code).not.toMatch(/\/rest\/v1\/(?!user\/\{userId\}["'`]|server)/);
    expect(code).not.toContain('/oauth/');
  }
});
