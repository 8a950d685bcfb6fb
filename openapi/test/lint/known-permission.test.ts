import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test.concurrent('accepts a known client permission', async () => {
  expect(await lintTree('known-permission')).toEqual([]);
});

test.concurrent('reports an unknown client permission of an operation', async () => {
  const operation = changed(path, '[use_wallet_api]', '[use_cat_api]');
  expect(await lintTree('known-permission', operation)).toMatchObject([
    { file: path, message: 'There is no client permission `use_cat_api`.' },
  ]);
});

test.concurrent('reports an unknown client permission of a parameter', async () => {
  const parameter = changed(
    'parameters/Limit.yaml',
    'in: query',
    'in: query\nx-client-permissions: [use_cat_api]',
  );
  expect(await lintTree('known-permission', parameter)).toMatchObject([{ file: 'parameters/Limit.yaml' }]);
});
