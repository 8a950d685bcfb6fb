import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

test('gates and requirements of known scopes are let through', async () => {
  expect(await lintTree('known-scope')).toEqual([]);
});

test('a gate that names an unknown scope is found', async () => {
  const gate = changed('schemas/CatPage.yaml', '[email]', '[purr]');
  expect(await lintTree('known-scope', gate)).toMatchObject([
    { file: 'schemas/CatPage.yaml', message: 'There is no scope `purr`.' },
  ]);
});

test('a gate that names no scope is found', async () => {
  expect(await lintTree('known-scope', changed('schemas/CatPage.yaml', '[email]', '[]'))).toHaveLength(1);
});

test('an operation that requires an unknown scope is found', async () => {
  const path = 'paths/cats_{catId}.yaml';
  expect(await lintTree('known-scope', changed(path, '[email]', '[purr]'))).toMatchObject([
    { file: path, message: 'There is no scope `purr`.' },
  ]);
});
