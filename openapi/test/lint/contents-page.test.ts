import { expect, test } from 'vitest';
import { changed, lintTree, soundTree } from './lint-tree.ts';

const messages = async (...parameters: Parameters<typeof lintTree>): Promise<string[]> =>
  (await lintTree(...parameters)).map(({ message }) => message);

test('a contents page of references is let through', async () => {
  expect(await lintTree('contents-page')).toEqual([]);
});

test('a file in paths/ that is not listed is found', async () => {
  const path = soundTree['paths/cats_{catId}.yaml'] ?? '';
  expect(await messages('contents-page', { 'paths/dogs.yaml': path })).toEqual([
    'paths/dogs.yaml is not listed. `npm run generate` adds the line.',
  ]);
});

test('a path that is written out on the contents page is found', async () => {
  const page = changed('openapi.yaml', 'components:', '  /dogs: { get: { responses: {} } }\ncomponents:');
  expect(await messages('contents-page', page)).toEqual([
    'The contents page holds only a `$ref` for each path.',
  ]);
});

test('a component that is written out on the contents page is found', async () => {
  const page = changed('openapi.yaml', 'components:', 'components:\n  schemas: { Dog: { type: string } }');
  expect(await messages('contents-page', page)).toEqual([
    'The contents page holds only a `$ref` for each component.',
  ]);
});

test('a file whose name is not that of its path is found', async () => {
  const page = changed('openapi.yaml', '/cats/{catId}:', '/cats/{id}:');
  expect(await messages('contents-page', page)).toContain('This path belongs into paths/cats_{id}.yaml.');
});
