import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test.concurrent('accepts a group of existing parameters', async () => {
  expect(await lintTree('parameter-groups')).toEqual([]);
});

test.concurrent.each(['x-exactly-one-of', 'x-at-least-one-of', 'x-at-most-one-of'])(
  'reports a parameter of %s that the operation does not have',
  async (group) => {
    const tree = changed(path, 'x-exactly-one-of: [limit]', `${group}: [limit, color]`);
    expect(await lintTree('parameter-groups', tree)).toMatchObject([
      { file: path, message: 'There is no query parameter `color`.' },
    ]);
  },
);
