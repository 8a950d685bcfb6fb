import { expect, test } from 'vitest';
import { lintTree } from './lint-tree.ts';

test.concurrent('accepts examples with unique keys', async () => {
  expect(await lintTree('example-keys', { 'examples/dogs.yaml': 'TwoDogs: { value: [] }\n' })).toEqual([]);
});

test.concurrent('reports a key that two files share', async () => {
  const [problem] = await lintTree('example-keys', { 'examples/dogs.yaml': 'TwoCats: { value: [] }\n' });
  expect(problem?.message).toBe('The example `TwoCats` is in examples/cats.yaml and in examples/dogs.yaml.');
});
