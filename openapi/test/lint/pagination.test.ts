import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';
const paging = '  x-pagination:\n    items: cats\n    styles: [offset]\n';
const messages = async (tree: Tree): Promise<string[]> =>
  (await lintTree('pagination', tree)).map(({ message }) => message);

test('a list that says how its pages go is let through', async () => {
  expect(await messages({})).toEqual([]);
  expect(await messages(changed(path, paging, '  x-pagination: { styles: [] }\n'))).toEqual([]);
});

test('an operation with limit that does not say how its pages go is found', async () => {
  const without = changed(path, paging, '')[path] ?? '';
  expect(await messages({ [path]: without.replace('listCats', 'findCats') })).toEqual([
    expect.stringContaining('Say how pages go: `x-pagination: '),
  ]);
});

test('a list without limit that does not say how its pages go is found', async () => {
  const tree = {
    ...changed(path, paging, ''),
    ...changed('parameters/Limit.yaml', 'name: limit', 'name: width'),
  };
  expect(await messages(tree)).toEqual([expect.stringContaining('Say how pages go: `x-pagination: ')]);
});

test('a list that names a field which the answer does not have is found', async () => {
  expect(await messages(changed(path, 'items: cats', 'items: dogs'))).toEqual([
    'The answer has no list `dogs`.',
  ]);
});

test('pages without rows, without limit or of an unknown style are found', async () => {
  expect(await messages(changed(path, '    items: cats\n', ''))).toEqual([
    'x-pagination names the field that holds the rows: `items`.',
  ]);
  expect(await messages(changed('parameters/Limit.yaml', 'name: limit', 'name: width'))).toEqual([
    'Pages need the parameter `limit`.',
  ]);
  expect(await messages(changed(path, '[offset]', '[scroll]'))).toEqual([
    'x-pagination has `styles`, a list of cursor and offset.',
  ]);
});
