import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';
const paging = '  x-pagination:\n    items: cats\n    styles: [offset]\n';
const messages = async (tree: Tree): Promise<string[]> =>
  (await lintTree('pagination', tree)).map(({ message }) => message);

test.concurrent('accepts a list with paging', async () => {
  expect(await messages({})).toEqual([]);
  expect(await messages(changed(path, paging, '  x-pagination: { styles: [] }\n'))).toEqual([]);
});

test.concurrent('reports an operation with limit and without paging', async () => {
  const without = changed(path, paging, '')[path] ?? '';
  expect(await messages({ [path]: without.replace('listCats', 'findCats') })).toEqual([
    expect.stringContaining('Declare the paging: `x-pagination: '),
  ]);
});

test.concurrent('reports a list without limit and without paging', async () => {
  const tree = {
    ...changed(path, paging, ''),
    ...changed('parameters/Limit.yaml', 'name: limit', 'name: width'),
  };
  expect(await messages(tree)).toEqual([expect.stringContaining('Declare the paging: `x-pagination: ')]);
});

test.concurrent('reports paging with a field that the response does not have', async () => {
  expect(await messages(changed(path, 'items: cats', 'items: dogs'))).toEqual([
    'The response has no list `dogs`.',
  ]);
});

test.concurrent('reports paging without rows, without limit or with an unknown style', async () => {
  expect(await messages(changed(path, '    items: cats\n', ''))).toEqual([
    'x-pagination needs the field with the rows: `items`.',
  ]);
  expect(await messages(changed('parameters/Limit.yaml', 'name: limit', 'name: width'))).toEqual([
    'Pages need the parameter `limit`.',
  ]);
  expect(await messages(changed(path, '[offset]', '[scroll]'))).toEqual([
    'x-pagination needs `styles`, a list of cursor and offset.',
  ]);
});
