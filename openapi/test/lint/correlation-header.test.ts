import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';
const header = 'headers:\n  paysera-correlation-id: { schema: { type: string } }\n';
const declared: Tree = {
  ...changed(
    path,
    '      description: Cats.\n',
    '      description: Cats.\n      headers: { paysera-correlation-id: { schema: { type: string } } }\n',
  ),
  'responses/UnexpectedError.yaml': `description: Anything else.\n${header}`,
};

test.concurrent('accepts responses with the header', async () => {
  expect(await lintTree('correlation-header', declared)).toEqual([]);
});

test.concurrent('reports a successful response without the header', async () => {
  const { [path]: _, ...shared } = declared;
  expect(await lintTree('correlation-header', shared)).toMatchObject([{ file: path }]);
});

test.concurrent('reports a shared error response without the header', async () => {
  const { 'responses/UnexpectedError.yaml': _, ...inline } = declared;
  expect(await lintTree('correlation-header', inline)).toMatchObject([
    { file: 'responses/UnexpectedError.yaml' },
  ]);
});
