import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src/index.ts';
import { readFault } from '../../../src/engine/faults/fault-text.ts';
import { frozenSandbox } from '../../support/caller.ts';

test.each<[field: keyof FaultRule, taken: number[], rejected: number[]]>([
  ['latencyMs', [0, 60_000], [-1, 60_001]],
  ['status', [400, 599], [399, 600]],
  ['retryAfterSeconds', [0, 86_400], [-1, 86_401]],
  ['clockSeconds', [-3_155_760_000, 3_155_760_000], [-3_155_760_001, 3_155_760_001]],
  ['after', [0, 1], [-1]],
  ['count', [1, 2], [0]],
  ['probability', [0, 1], [-0.01, 1.01]],
])('a rule takes %s from its least to its greatest value', async (field, taken, rejected) => {
  const { faults } = frozenSandbox();
  const add = (value: number) => faults.add({ status: 500, [field]: value });
  for (const value of taken) await expect(add(value)).resolves.toBeGreaterThan(0);
  for (const value of rejected) await expect(add(value)).rejects.toThrow(`${field}: Must be at `);
});

test.each([
  ['status=400', true],
  ['status=399', false],
  ['latency=60000', true],
  ['latency=60001', false],
  [`code=${'x'.repeat(64)}`, true],
  [`code=${'x'.repeat(65)}`, false],
])('the header takes %s: %s', (header, taken) => {
  if (taken) expect(readFault(header)).not.toEqual({});
  else expect(() => readFault(header)).toThrow('x-sandbox-fault is not valid');
});

test.each([
  [{ after: 2 }, [200, 200, 500, 500]],
  [{ after: 0, count: 1 }, [500, 200, 200, 200]],
  [{ count: 2 }, [500, 500, 200, 200]],
  [{ after: 1, count: 2 }, [200, 500, 500, 200]],
  [{ probability: 0 }, [200, 200, 200, 200]],
  [{ probability: 1 }, [500, 500, 500, 500]],
])('under %j four calls get %j', async (rule, statuses) => {
  const sandbox = frozenSandbox();
  await sandbox.faults.add({ status: 500, ...rule });
  const got = [];
  for (const _ of statuses) got.push((await sandbox.fetch('/rest/v1/server')).status);
  expect(got).toEqual(statuses);
});

test('a world has at most a hundred rules', async () => {
  const { faults } = frozenSandbox();
  for (let count = 0; count < 100; count++) await faults.add({ status: 500 });
  await expect(faults.add({ status: 500 })).rejects.toThrow('100');
  await faults.remove(1);
  await expect(faults.add({ status: 500 })).resolves.toBe(101);
});

test.each([
  [499, 'invalid_request'],
  [500, 'internal_error'],
  [501, 'internal_error'],
])('a fault with status %i has the code %s', async (status, code) => {
  const sandbox = frozenSandbox();
  await sandbox.faults.add({ status });
  const response = await sandbox.fetch('/rest/v1/server');
  expect(await response.json()).toMatchObject({ error: code });
});
