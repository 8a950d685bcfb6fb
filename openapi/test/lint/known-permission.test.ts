import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test('a known client permission is let through', async () => {
  expect(await lintTree('known-permission')).toEqual([]);
});

test('an unknown client permission is found on an operation', async () => {
  const operation = changed(path, '[use_wallet_api]', '[use_cat_api]');
  expect(await lintTree('known-permission', operation)).toMatchObject([
    { file: path, message: 'There is no client permission `use_cat_api`.' },
  ]);
});

test('an unknown client permission is found on a parameter', async () => {
  const parameter = changed(
    'parameters/Limit.yaml',
    'in: query',
    'in: query\nx-client-permissions: [use_cat_api]',
  );
  expect(await lintTree('known-permission', parameter)).toMatchObject([{ file: 'parameters/Limit.yaml' }]);
});
