import { expect, test } from 'vitest';
import type { FaultRule, SandboxWorld } from '../../../src/index.ts';
import { frozenSandbox } from '../../support/caller.ts';

const sandbox = frozenSandbox();

/** The statuses of some unsigned calls of `getServer`. */
async function statuses(world: SandboxWorld, calls: number, path = '/rest/v1/server'): Promise<number[]> {
  const found: number[] = [];
  while (found.length < calls) found.push((await world.fetch(path)).status);
  return found;
}

async function under(rule: FaultRule, calls: number): Promise<number[]> {
  const world = sandbox.world('rules');
  await world.faults.add(rule);
  const found = await statuses(world, calls);
  await world.remove();
  return found;
}

test('a rule fires until it is taken away', async () => {
  const world = sandbox.world('until');
  const id = await world.faults.add({ status: 500 });
  expect(await statuses(world, 2)).toEqual([500, 500]);
  expect(await world.faults.list()).toEqual([{ id, rule: { status: 500 }, seen: 2, fired: 2 }]);
  expect([await world.faults.remove(id), await world.faults.remove(id)]).toEqual([true, false]);
  expect(await statuses(world, 1)).toEqual([200]);
});

test('a rule with after and count fires for the calls between', async () => {
  expect(await under({ status: 503, after: 2, count: 3 }, 7)).toEqual([200, 200, 503, 503, 503, 200, 200]);
});

test('a rule can be about some operations and methods', async () => {
  expect(await under({ status: 500, operations: ['getUser'] }, 1)).toEqual([200]);
  expect(await under({ status: 500, operations: ['getUser', 'getServer'] }, 1)).toEqual([500]);
  expect(await under({ status: 500, methods: ['POST'] }, 1)).toEqual([200]);
  expect(await under({ status: 500, methods: ['GET'], operations: ['getServer'] }, 1)).toEqual([500]);
});

test('chances follow their seed', async () => {
  const rule = { status: 500, probability: 0.3 };
  const first = await under({ ...rule, seed: 7 }, 400);
  const fired = first.filter((status) => status === 500).length;
  expect(fired).toBeGreaterThan(80);
  expect(fired).toBeLessThan(160);
  expect(await under({ ...rule, seed: 7 }, 400)).toEqual(first);
  expect(await under({ ...rule, seed: 8 }, 400)).not.toEqual(first);
});

test('two rules of the same seed have chances of their own', async () => {
  const world = sandbox.world('two');
  await world.faults.add({ status: 500, probability: 0.5 });
  await world.faults.add({ status: 406, probability: 0.5 });
  const found = new Set(await statuses(world, 50));
  expect(found).toEqual(new Set([200, 406, 500]));
});

test('combines several rules into one fault, in which the earlier has precedence', async () => {
  const delays: number[] = [];
  const slow = frozenSandbox({ delay: async (milliseconds) => void delays.push(milliseconds) });
  await slow.faults.add({ status: 500 });
  await slow.faults.add({ status: 406, latencyMs: 30 });
  const response = await slow.fetch('/rest/v1/server');
  expect([response.status, response.headers.get('x-sandbox-fault'), delays]).toEqual([
    500,
    'latency=30, status=500',
    [30],
  ]);
});

test('headers of the request have precedence over rules', async () => {
  const world = sandbox.world('before');
  await world.faults.add({ status: 500, latencyMs: 0 });
  const response = await world.fetch('/rest/v1/server', { headers: { 'x-sandbox-fault': 'status=406' } });
  expect(response.status).toBe(406);
});

test('a reset removes the rules', async () => {
  const world = sandbox.world('reset');
  await world.faults.add({ status: 500 });
  await world.reset();
  expect(await statuses(world, 1)).toEqual([200]);
});

test('rules of one world leave the others alone', async () => {
  const world = sandbox.world('mine');
  const other = sandbox.world('other');
  await world.faults.add({ status: 500 });
  expect([...(await statuses(world, 1)), ...(await statuses(other, 1))]).toEqual([500, 200]);
});

test('rejects an invalid rule with the reason', async () => {
  const { faults } = sandbox;
  await expect(faults.add({ status: 200 })).rejects.toThrow(new RangeError('status: Must be at least 400'));
  await expect(faults.add({ probability: 2 })).rejects.toThrow('probability: Must be at most 1');
  await expect(faults.add({ latencyMs: 0.5 })).rejects.toThrow('latencyMs: ');
  const unknown: FaultRule & { slow: boolean } = { slow: true };
  await expect(faults.add(unknown)).rejects.toThrow('body: Has unknown fields: slow');
  expect(await faults.list()).toEqual([]);
});

test('limits the number of rules', async () => {
  const full = frozenSandbox();
  for (let count = 0; count < 100; count++) await full.faults.add({ status: 500 });
  await expect(full.faults.add({ status: 500 })).rejects.toThrow('rule: the limit of 100 rules is reached.');
  await full.faults.clear();
  expect(await full.faults.list()).toEqual([]);
});
