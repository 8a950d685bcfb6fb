import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const verbs = { verbs: ['list'] };

test('a name in camel case that begins with a known verb is let through', async () => {
  expect(await lintTree('operation-id-style', {}, verbs)).toEqual([]);
});

test.each(['catsList', 'fetchCats', 'list_cats', 'ListCats', 'list'])(
  'the name %s is found',
  async (name) => {
    const tree = changed('paths/cats_{catId}.yaml', 'listCats', name);
    expect(await lintTree('operation-id-style', tree, verbs)).toMatchObject([{ rule: 'operation-id-style' }]);
  },
);
