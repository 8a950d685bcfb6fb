import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test('an operation that says how well it is known is let through', async () => {
  expect(await lintTree('evidence')).toEqual([]);
});

test('an operation that does not say how well it is known is found', async () => {
  const without = changed(path, '  x-evidence: documented\n', '');
  expect(await lintTree('evidence', without)).toMatchObject([{ rule: 'evidence', file: path }]);
});

test('an unknown word for the evidence is found, on operations and on fields that are references', async () => {
  const operation = changed(path, 'x-evidence: documented', 'x-evidence: rumour');
  const field = changed('schemas/CatPage.yaml', 'x-evidence: sdk', 'x-evidence: rumour');
  expect(await lintTree('evidence', operation)).toMatchObject([{ file: path }]);
  expect(await lintTree('evidence', field)).toMatchObject([{ file: 'schemas/CatPage.yaml' }]);
});
