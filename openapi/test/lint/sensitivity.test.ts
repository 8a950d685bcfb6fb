import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const cats = 'schemas/Cats.yaml';
const found = async (tree: Tree): Promise<string[][]> =>
  (await lintTree('sensitivity', tree)).map(({ file, message }) => [file, message]);
const silent =
  'Declare the sensitivity: x-sensitive is one of none, personal, secret. A value without it counts as secret.';

test.concurrent('accepts values with a sensitivity of their own or of their list', async () => {
  expect(await found({})).toEqual([]);
});

test.concurrent('reports a value without sensitivity in a list, a form and a map', async () => {
  expect(await found(changed(cats, 'x-sensitive: personal\n', ''))).toEqual([[cats, silent]]);
  const forms = { [cats]: 'anyOf:\n  - { type: string, x-sensitive: none }\n  - { type: integer }\n' };
  expect(await found(forms)).toEqual([[cats, silent]]);
  const map = { [cats]: 'type: object\nadditionalProperties: { type: string, x-sensitive: none }\n' };
  expect(await found(map)).toEqual([[cats, silent]]);
});

test.concurrent('reports a parameter, a header and a body without sensitivity', async () => {
  const file = 'parameters/Limit.yaml';
  expect(await found(changed(file, 'x-sensitive: none\n', ''))).toEqual([[file, silent]]);
  const path = 'paths/cats_{catId}.yaml';
  const header = changed(
    path,
    '      content:',
    '      headers:\n        age: { schema: { type: integer } }\n      content:',
  );
  expect(await found(header)).toEqual([[path, silent]]);
  const body = changed(path, '$ref: ../schemas/CatPage.yaml', 'type: string');
  expect(await found(body)).toEqual([[path, silent]]);
});

test.concurrent('does not apply the sensitivity around a reference to its target', async () => {
  const tree = { ...changed(cats, 'x-sensitive: personal\n', '') };
  const page = {
    'schemas/CatPage.yaml': 'type: object\nx-sensitive: none\nproperties:\n  cats: { $ref: Cats.yaml }\n',
  };
  expect(await found({ ...tree, ...page })).toEqual([[cats, silent]]);
});

test.concurrent('reports an unknown sensitivity', async () => {
  expect(await found(changed(cats, 'x-sensitive: personal', 'x-sensitive: private'))).toMatchObject([
    [cats, expect.stringContaining('not `"private"`')],
  ]);
});
