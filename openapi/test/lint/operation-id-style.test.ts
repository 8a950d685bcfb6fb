import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const verbs = { verbs: ['list'] };

test.concurrent('accepts a name in camel case that starts with a known verb', async () => {
  expect(await lintTree('operation-id-style', {}, verbs)).toEqual([]);
});

test.concurrent.each(['catsList', 'fetchCats', 'list_cats', 'ListCats', 'list'])(
  'reports the name %s',
  async (name) => {
    const tree = changed('paths/cats_{catId}.yaml', 'listCats', name);
    expect(await lintTree('operation-id-style', tree, verbs)).toMatchObject([{ rule: 'operation-id-style' }]);
  },
);
