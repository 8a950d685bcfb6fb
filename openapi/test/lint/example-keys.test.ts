import { expect, test } from 'vitest';
import { lintTree } from './lint-tree.ts';

test('examples with keys of their own are let through', async () => {
  expect(await lintTree('example-keys', { 'examples/dogs.yaml': 'TwoDogs: { value: [] }\n' })).toEqual([]);
});

test('a key that two files share is found', async () => {
  const [problem] = await lintTree('example-keys', { 'examples/dogs.yaml': 'TwoCats: { value: [] }\n' });
  expect(problem?.message).toBe('The example `TwoCats` is in examples/cats.yaml and in examples/dogs.yaml.');
});
