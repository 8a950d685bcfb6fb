import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

test.concurrent('accepts gates and security with known scopes', async () => {
  expect(await lintTree('known-scope')).toEqual([]);
});

test.concurrent('reports a gate with an unknown scope', async () => {
  const gate = changed('schemas/CatPage.yaml', '[email]', '[purr]');
  expect(await lintTree('known-scope', gate)).toMatchObject([
    { file: 'schemas/CatPage.yaml', message: 'There is no scope `purr`.' },
  ]);
});

test.concurrent('reports a gate without a scope', async () => {
  expect(await lintTree('known-scope', changed('schemas/CatPage.yaml', '[email]', '[]'))).toHaveLength(1);
});

test.concurrent('reports an operation that requires an unknown scope', async () => {
  const path = 'paths/cats_{catId}.yaml';
  expect(await lintTree('known-scope', changed(path, '[email]', '[purr]'))).toMatchObject([
    { file: path, message: 'There is no scope `purr`.' },
  ]);
});
