import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test.concurrent('accepts an operation with evidence', async () => {
  expect(await lintTree('evidence')).toEqual([]);
});

test.concurrent('reports an operation without evidence', async () => {
  const without = changed(path, '  x-evidence: documented\n', '');
  expect(await lintTree('evidence', without)).toMatchObject([{ rule: 'evidence', file: path }]);
});

test.concurrent('reports unknown evidence on operations and on fields that are references', async () => {
  const operation = changed(path, 'x-evidence: documented', 'x-evidence: rumour');
  const field = changed('schemas/CatPage.yaml', 'x-evidence: sdk', 'x-evidence: rumour');
  expect(await lintTree('evidence', operation)).toMatchObject([{ file: path }]);
  expect(await lintTree('evidence', field)).toMatchObject([{ file: 'schemas/CatPage.yaml' }]);
});
