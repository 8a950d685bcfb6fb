import { expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/index.ts';
import { frozenSandbox, staticClient } from '../support/caller.ts';
import { callWallet } from '../support/people.ts';

async function countOf(sandbox: Sandbox): Promise<number> {
  const { body } = await callWallet(sandbox, staticClient, 'ona', '/statements?limit=1');
  return (body['_metadata'] as { total: number }).total;
}

test('a sandbox with more statements does not share them with one without', async () => {
  const counts: number[] = [];
  const all: SandboxOptions[] = [{}, { statements: 2_000 }, {}, { statements: 3_000 }, { statements: 5 }];
  for (const options of all) counts.push(await countOf(frozenSandbox(options)));
  const [seeded = 0] = counts;
  expect(seeded).toBeLessThan(2_000);
  expect(counts).toEqual([seeded, 2_000, seeded, 3_000, seeded]);
});

test('a payment in one sandbox does not appear in others, created before it or after it', async () => {
  const [first, second] = [frozenSandbox(), frozenSandbox()];
  const before = await countOf(second);
  const release = { method: 'PUT', json: { password: 'cherry-7' } };
  await callWallet(first, staticClient, 'ona', '/pending-payment/778', release);
  expect(await countOf(first)).toBe(before + 1);
  expect([await countOf(second), await countOf(frozenSandbox())]).toEqual([before, before]);
});
