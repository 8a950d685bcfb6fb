import { expect, test } from 'vitest';
import { startControlled } from '../../controls/http.ts';
import { frozenSandbox } from '../../support/caller.ts';

const names: readonly (readonly [name: string, taken: boolean])[] = [
  ['default', true],
  ['a', true],
  ['Checkout_test-1.2', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['', false],
  ['.', false],
  ['..', false],
  ['-a', false],
  ['a-', false],
  ['a b', false],
  ['a/b', false],
  ['a%2Fb', false],
  ['__proto__', false],
];

/** Whether a query can name a world. It must have begun before. */
async function queryTakes(path: string, world: string): Promise<boolean> {
  const sandbox = frozenSandbox();
  await sandbox.fetch('/rest/v1/server', { headers: { 'x-sandbox-world': world } });
  return (await sandbox.fetch(`${path}?${new URLSearchParams({ world })}`)).ok;
}

/** Each entrance for the name of a world: whether it takes a name. */
const entrances: Readonly<Record<string, (name: string) => Promise<boolean>>> = {
  'sandbox.world()': async (name) => {
    const sandbox = frozenSandbox();
    try {
      return sandbox.world(name).name === name;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  },
  'x-sandbox-world': async (name) => {
    const headers = { 'x-sandbox-world': name };
    return (await frozenSandbox().fetch('/rest/v1/server', { headers })).ok;
  },
  '?world= of a page': (world) => queryTakes('/frontend/grants', world),
  '?world= of a control': (world) => queryTakes('/__sandbox/clock', world),
  'a snapshot': async (snapshot) => {
    await using controlled = await startControlled();
    return (await controlled.control('POST', '/snapshot', { snapshot })).status === 201;
  },
};

test.each(Object.entries(entrances))(
  '%s accepts the same names as all other interfaces',
  async (_, takes) => {
    const taken = [];
    for (const [name] of names) taken.push([name, await takes(name)]);
    expect(taken).toEqual(names);
  },
);
