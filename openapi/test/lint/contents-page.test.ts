import { expect, test } from 'vitest';
import { changed, lintTree, soundTree } from './lint-tree.ts';

const messages = async (...parameters: Parameters<typeof lintTree>): Promise<string[]> =>
  (await lintTree(...parameters)).map(({ message }) => message);

test.concurrent('accepts a contents page of references', async () => {
  expect(await lintTree('contents-page')).toEqual([]);
});

test.concurrent('reports a file in paths/ that is not listed', async () => {
  const path = soundTree['paths/cats_{catId}.yaml'] ?? '';
  expect(await messages('contents-page', { 'paths/dogs.yaml': path })).toEqual([
    'paths/dogs.yaml is not listed. `npm run generate` adds the line.',
  ]);
});

test.concurrent('reports an inline path on the contents page', async () => {
  const page = changed('openapi.yaml', 'components:', '  /dogs: { get: { responses: {} } }\ncomponents:');
  expect(await messages('contents-page', page)).toEqual([
    'The contents page contains only a `$ref` for each path.',
  ]);
});

test.concurrent('reports an inline component on the contents page', async () => {
  const page = changed('openapi.yaml', 'components:', 'components:\n  schemas: { Dog: { type: string } }');
  expect(await messages('contents-page', page)).toEqual([
    'The contents page contains only a `$ref` for each component.',
  ]);
});

test.concurrent('reports a file whose name differs from its path', async () => {
  const page = changed('openapi.yaml', '/cats/{catId}:', '/cats/{id}:');
  expect(await messages('contents-page', page)).toContain('Move this path to paths/cats_{id}.yaml.');
});
