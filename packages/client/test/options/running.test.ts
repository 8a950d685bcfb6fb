import { expect, test } from 'vitest';
import { isWithin } from '../../src/options/running.ts';
import * as node from '../../src/options/running-node.ts';
import * as web from '../../src/options/running-web.ts';

const platforms = [
  ['Node', node],
  ['web', web],
] as const;
const callback = { callback: 'outer', outer: undefined };
const tick = () => new Promise<void>((resolve) => setTimeout(resolve));

test.for(platforms)(
  '%s: the code of a callback knows it up to its first wait',
  async ([, { runAs, running }]) => {
    const seen = await runAs(callback, () => running());
    expect(seen).toBe(callback);
    expect(running()).toBeUndefined();
  },
);

test.for([
  ['Node', node, callback],
  ['web', web, undefined],
] as const)('%s: after a wait the code of a callback knows: %o', async ([, { runAs, running }, expected]) => {
  const seen = await runAs(callback, async () => {
    await tick();
    return running();
  });
  expect(seen).toBe(expected);
});

test.for(platforms)(
  '%s: a callback that throws rejects, and does not run any more',
  async ([, { runAs, running }]) => {
    const problem = new Error('The disk is full');
    const result = runAs(callback, () => {
      throw problem;
    });
    expect(running()).toBeUndefined();
    await expect(result).rejects.toBe(problem);
  },
);

test.for(platforms)(
  '%s: the code of a callback within another one knows both',
  async ([, { runAs, running }]) => {
    const inner = { callback: 'inner', outer: callback };
    const seen = await runAs(callback, async () => {
      const within = runAs(inner, () => running());
      return [running(), await within];
    });
    expect(seen).toEqual([callback, inner]);
    expect(isWithin(inner, 'outer')).toBe(true);
    expect(isWithin(inner, 'inner')).toBe(true);
    expect(isWithin(callback, 'inner')).toBe(false);
    expect(isWithin(undefined, 'outer')).toBe(false);
  },
);

test.for(platforms)('%s: code that runs as no callback knows none', async ([, { runAs, running }]) => {
  expect(await runAs(callback, async () => runAs(undefined, () => running()))).toBeUndefined();
});

test('Node: what a callback has begun does not know it once it has ended', async () => {
  let later: Promise<unknown> = Promise.resolve();
  await node.runAs(callback, () => {
    later = tick().then(() => node.running());
  });
  expect(await later).toBeUndefined();
});

test('Node: code of two callbacks at once knows its own', async () => {
  const names = await Promise.all(
    ['a', 'b', 'c'].map(async (name) =>
      node.runAs({ callback: name, outer: undefined }, async () => {
        await tick();
        return node.running()?.callback;
      }),
    ),
  );
  expect(names).toEqual(['a', 'b', 'c']);
});
